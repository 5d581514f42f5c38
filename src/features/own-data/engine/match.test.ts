import { describe, expect, it } from 'vitest';
import { compiled, placeNames } from '../../../compile/fixture.ts';
import { CATALOGS } from '../../../locales/page.ts';
import { LOCALES } from '../../../locales/locales.ts';
import { translate } from '../../../atlas/translate.ts';
import { createPlaceMatcher } from './match.ts';

const { atlas } = compiled;
const { find, look, lookIn, suggest } = createPlaceMatcher(atlas.countries, placeNames());

describe('a country is read', () => {
  it.each(LOCALES)('by its name in the language %s', async (locale) => {
    const { countries } = translate(atlas, await CATALOGS[locale]());
    const names = (cell: string) => {
      const named = look(cell);
      return named?.kind === 'place' ? [named.id] : named?.kind === 'several' ? named.ids : [];
    };
    expect(countries.filter(({ id, name }) => !names(name).includes(id)).map(({ name }) => name)).toEqual([]);
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
    ['Rusland', 'rus'],
    ['Burma', 'mmr'],
    ['UK', 'gbr'],
    ['XKX', 'kosovo'],
    ['Venezuela, RB', 'ven'],
    ['Egypt, Arab Rep.', 'egy'],
    ['Congo', 'cog'],
    ['Korea, Rep.', 'kor'],
    ['Congo, Dem. Rep.', 'cod'],
    ['S. Sudan', 'ssd'],
    ['OWID_KOS', 'kosovo'],
    ['EL', 'grc'],
    ['Китай[n 1]', 'chn'],
    ['Vereinigte Staaten', 'usa'],
    ['ドイツ', 'deu'],
  ])('however it is written: %s', (cell, id) => expect(find(cell)).toBe(id));
});

it.each([
  '',
  'World',
  '4.0',
  '83,2',
  'constructor',
  'toString',
  '__proto__',
  '999',
  '1e2',
  'Atlantis',
  'x'.repeat(10_000),
])('nothing is read into %j', (cell) => expect(find(cell)).toBeUndefined());

it.each([
  ['Germny', 'deu'],
  ['Brasill', 'bra'],
  ['Venezuella', 'ven'],
  ['Zaire', 'cod'],
  ['Korea', 'kor'],
  ['England', 'gbr'],
  ['Rulsand', 'rus'],
])('suggests for %s', (cell, id) => expect(suggest(cell)).toContain(id));

it.each([
  // The World Bank
  "Yemen, Rep.|Iran, Islamic Rep.|Korea, Dem. People's Rep.|Lao PDR|Hong Kong SAR, China|Macao SAR, China|Micronesia, Fed. Sts.|Gambia, The|Bahamas, The|Kyrgyz Republic|Slovak Republic|Turkiye|West Bank and Gaza|St. Kitts and Nevis|St. Lucia|St. Vincent and the Grenadines|St. Martin (French part)|Sint Maarten (Dutch part)|Virgin Islands (U.S.)|Curacao|Cote d'Ivoire|Sao Tome and Principe|Somalia, Fed. Rep.|Puerto Rico (US)|Brunei Darussalam|Cabo Verde|Eswatini|North Macedonia|Viet Nam|Timor-Leste|Egypt, Arab Rep.",
  // The United Nations
  "Bolivia (Plurinational State of)|Iran (Islamic Republic of)|Venezuela (Bolivarian Republic of)|Democratic People's Republic of Korea|Dem. People's Republic of Korea|Republic of Korea|Republic of Moldova|Lao People's Democratic Republic|Syrian Arab Republic|United Republic of Tanzania|State of Palestine|Türkiye|Russian Federation|Holy See|China, Hong Kong SAR|China, Macao SAR|China, Taiwan Province of China|Netherlands (Kingdom of the)|United States of America|Micronesia (Federated States of)|Wallis and Futuna Islands|Saint Helena|Falkland Islands (Malvinas)|Czechia",
  // The International Monetary Fund
  'Islamic Republic of Iran|Hong Kong SAR|Macao SAR|Taiwan Province of China|Lao P.D.R.|Republic of Congo|The Bahamas|The Gambia',
  // Our World in Data, Eurostat, Wikipedia
  'Micronesia (country)|Democratic Republic of Congo|East Timor|Germany (until 1990 former territory of the FRG)|Kosovo (under United Nations Security Council Resolution 1244/99)|Kosovo*|DR Congo|Ivory Coast|Republic of Ireland|Georgia (country)|São Tomé and Príncipe|U.S. Virgin Islands|Vatican City|Macau|Swaziland|Macedonia',
  // Official names
  'Republic of Kenya|Kingdom of Belgium|Federal Republic of Germany|Commonwealth of Australia|Kingdom of the Netherlands|French Republic|Arab Republic of Egypt|Islamic Republic of Pakistan',
])('names of a source are read: %s', (names) => {
  expect(names.split('|').filter((name) => find(name) === undefined)).toEqual([]);
});

it.each([
  ['England', 'part'],
  ['Korea', 'several'],
  ['Zaire', 'past'],
  ['World', 'group'],
  ['EU27_2020', 'group'],
])('%s is no country, but %s', (cell, kind) => expect(look(cell)).toMatchObject({ kind }));

it('BRN is Brunei by ISO 3166-1, and Bahrain among the codes of the Olympics', () => {
  expect(lookIn(['BRN', 'DEU', 'CHE'])('BRN')).toEqual({ kind: 'place', id: 'brn' });
  expect(lookIn(['BRN'])('BRN')).toEqual({ kind: 'place', id: 'brn' });
  expect(lookIn(['BRN', 'GER', 'SUI', 'USA'])('BRN')).toEqual({ kind: 'place', id: 'bhr' });
});

it('suggests nothing for what is like no name', () => expect(suggest('qqqqqq')).toEqual([]));
