import { expect, it } from 'vitest';
import { compiled } from '../compile/fixture.ts';
import { placePage } from './placePage.ts';

const { atlas } = compiled;
const pageOf = (id: string) => placePage(atlas, id);

it('gives each region a page, and each country with a sentence', () => {
  expect([pageOf('africa'), pageOf('fra')]).toEqual(['at/africa/', 'at/fra/']);
  expect(atlas.countries.filter(({ id }) => pageOf(id)).length).toBe(157);
});

it('gives no page to a party, a sentence, a date, or a country that the article does not mention', () => {
  const silent = atlas.countries.find(({ evidence }) => evidence === 'none');
  expect(['rus-yabloko', 'africa.2.1', '2007', silent?.id ?? '', '__proto__'].filter(pageOf)).toEqual([]);
});
