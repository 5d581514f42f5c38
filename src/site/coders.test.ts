import { expect, it } from 'vitest';
import { translate } from '../atlas/translate.ts';
import { CATALOGS } from '../locales/page.ts';
import { CODERS } from '../locales/pageNames.ts';
import { checkCoders } from './coders.ts';
import { compiled } from '../compile/fixture.ts';

const { atlas } = compiled;

it('has each of the coders’ texts in every language', () => {
  expect(() => checkCoders(atlas, CODERS)).not.toThrow();
});

it('names the language and the row of a text that is missing, empty or no longer used', () => {
  const { 'No world total.': _, ...rest } = CODERS.fr;
  const fr = { ...rest, 'Thirty-two of what?': ' ', 'Gone.': 'Parti.' };
  expect(() => checkCoders(atlas, { fr })).toThrow(
    [
      'src/locales/fr/: note-totals: add a translation of "No world total." to notes.ts or reasons.ts',
      'src/locales/fr/: note-32: add a translation of "Thirty-two of what?" to notes.ts or reasons.ts',
      'src/locales/fr/: "Gone." is no longer in data/: remove it',
    ].join('\n'),
  );
});

it('translates notes, reasons, laws and events, and leaves the article’s words', async () => {
  const { countries, notes, claims, sections } = translate(atlas, await CATALOGS.es());
  expect(countries.find(({ id }) => id === 'cub')).toMatchObject({
    why: 'citado por su nombre en su sección',
    law: { why: expect.stringContaining('Constitución de 1976') as unknown },
  });
  expect(notes[0]?.title).toBe('No hay total mundial.');
  expect(claims.find(({ id }) => id === 'book-2007')).toMatchObject({ name: 'El libro se publica en Pekín' });
  expect(claims.find(({ id }) => id === 'rus-yabloko')).toMatchObject({
    name: 'Yabloko Party of Russia',
    note: 'El partido se llama Yábloko.',
  });
  expect(sections.map(({ paragraphs }) => paragraphs)).toEqual(
    atlas.sections.map(({ paragraphs }) => paragraphs),
  );
});
