import { expect, it } from 'vitest';
import { lookup } from '../atlas/lookup.ts';
import { compiled } from '../compile/fixture.ts';
import { CATALOGS } from '../locales/page.ts';
import { LOCALES } from '../locales/locales.ts';
import { meaningOf } from '../text/meaning.ts';

const { atlas } = compiled;
const { countries } = lookup(atlas);

it.each(LOCALES)('says in %s why Crimea is drawn by itself, and of no state that it is', async (locale) => {
  const words = await CATALOGS[locale]();
  const reason = words.meaning.apart.crimea;
  for (const country of countries.values()) {
    const isTold = meaningOf(atlas, country, 'parties', words).includes(reason);
    expect([country.id, isTold]).toEqual([country.id, country.id === 'crimea']);
  }
});

it('explains only places that are drawn', async () => {
  const { meaning } = await CATALOGS.en();
  for (const id of Object.keys(meaning.apart)) expect(countries.get(id)?.status).toBe('disputed');
});
