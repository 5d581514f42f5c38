import { expect, it } from 'vitest';
import { compiled } from '../../compile/fixture.ts';
import { words as own } from '../../locales/en/compare.ts';
import { words as en } from '../../locales/en/page.ts';
import { comparedOf, sharedBy } from './comparison.ts';

const { atlas } = compiled;
const compared = (id: string) => comparedOf(atlas, id, en, own);

it('sets a country beside others with its region’s total, its parties and its sentences verbatim', () => {
  const russia = compared('rus');
  expect(russia).toMatchObject({
    name: 'Russia',
    meaning: [
      '7 parties named.',
      'There may be more.',
      'Regional average (Eastern Europe and Central Asia): about 2.',
    ],
  });
  expect(russia?.parties).toHaveLength(7);
  expect(russia?.region?.figure?.parties).toEqual({ qualifier: 'over', number: 50 });
  expect(russia?.sentences.map(({ id }) => id)).toEqual(atlas.reach['rus']?.sentences);
  expect(russia?.sentences[0]?.text).toContain('United Russia Party');
});

it('finds each sentence that speaks of several once', () => {
  const places = ['fra', 'deu', 'ita'].flatMap((id) => compared(id) ?? []);
  const shared = sharedBy(places).map(({ id }) => id);
  expect(new Set(shared).size).toBe(shared.length);
  for (const { id } of atlas.sections.flatMap(({ paragraphs }) => paragraphs.flat()))
    expect([id, shared.includes(id)]).toEqual([
      id,
      places.filter(({ sentences }) => sentences.some((one) => one.id === id)).length > 1,
    ]);
  expect(sharedBy(places.slice(0, 1))).toEqual([]);
});

it('takes a region as a whole, in the shade of its average', () => {
  const africa = compared('africa');
  expect(africa).toMatchObject({
    name: 'Africa',
    meaning: ['One of the article’s regions, 46 countries on the map.'],
  });
  expect(africa?.swatch?.id).toBe('average-2');
  expect(compared('asia')?.swatch).toBeUndefined();
  expect(africa?.parties).toEqual([]);
  expect(compared('asia')?.region?.figure).toBeUndefined();
});

it('gives no regional total to a place that is not a state, and nothing to an id that is not a place', () => {
  expect(compared('grl')?.region).toBeUndefined();
  expect(compared('chn')?.region).toBeUndefined();
  expect(compared('rus-yabloko')).toBeUndefined();
});
