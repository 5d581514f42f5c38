import { describe, expect, it } from 'vitest';
import { compiled } from '../../compile/fixture.ts';
import { CATALOGS } from '../../i18n/load.ts';
import { LOCALES } from '../../i18n/locales.ts';
import { translate } from '../translate.ts';
import { createMatcher } from './match.ts';

const { atlas } = compiled;
const words = await Promise.all(LOCALES.map((locale) => CATALOGS[locale]()));
const { find, suggest } = createMatcher(
  atlas,
  words.map(({ names }) => names),
);

describe('a country is read', () => {
  it.each(LOCALES)('by its name in the language %s', async (locale) => {
    const { countries } = translate(atlas, await CATALOGS[locale]());
    expect(countries.filter(({ id, name }) => find(name) !== id).map(({ name }) => name)).toEqual([]);
  });

  it('by each of its codes', () => {
    for (const { id, iso2, iso3, numeric } of atlas.countries) {
      expect(find(id.toUpperCase())).toBe(id);
      for (const code of [iso2, iso3?.toLowerCase(), numeric, numeric && String(Number(numeric))])
        if (code !== undefined && code) expect([code, find(code)]).toEqual([code, id]);
    }
  });

  it.each([
    ['cote  d’IVOIRE', 'civ'],
    ['Cote d Ivoire', 'civ'],
    ['U.S.A.', 'usa'],
    ['The Gambia', 'gmb'],
    ['004', 'afg'],
    ['4.0', 'afg'],
    ['UK', 'gbr'],
    ['XKX', 'kosovo'],
    ['Burma', 'mmr'],
  ])('however it is written: %s', (cell, id) => expect(find(cell)).toBe(id));
});

it.each(['', 'World', 'toString', '__proto__', '999', '1e2', 'Atlantis', 'x'.repeat(10_000)])(
  'nothing is read into %j',
  (cell) => expect(find(cell)).toBeUndefined(),
);

it.each([
  ['Germny', 'deu'],
  ['Brasill', 'bra'],
  ['Venezuela, RB', 'ven'],
  ['Egypt, Arab Rep.', 'egy'],
  ['Congo', 'cog'],
  ['Rusland', 'rus'],
])('suggests for %s', (cell, id) => expect(suggest(cell)).toContain(id));

it('suggests nothing for what is like no name', () => expect(suggest('qqqqqq')).toEqual([]));
