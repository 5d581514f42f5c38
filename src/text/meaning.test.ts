import { describe, expect, it } from 'vitest';
import { figureOf, lookup } from '../atlas/lookup.ts';
import { compiled } from '../compile/fixture.ts';
import { words as en } from '../locales/en/page.ts';
import { CATALOGS } from '../locales/page.ts';
import { LOCALES } from '../locales/locales.ts';
import { arithmeticOf, averageRemarks, meaningOf } from './meaning.ts';

const { atlas } = compiled;
const countryOf = (id: string) => {
  const country = lookup(atlas).countries.get(id);
  if (!country) throw new Error(id);
  return country;
};
const meaning = (id: string) => meaningOf(atlas, countryOf(id), 'parties', en);
const remarks = (id: string) => averageRemarks(atlas, countryOf(id), en);

describe('a shade with a number says', () => {
  it('of Cuba one party and no other that was legal, and the average of its region beside it', () => {
    expect(meaning('cub')).toEqual([
      '1 party named.',
      'No other party was legal there in August 2007.',
      'Regional average (Latin America): about 3.',
    ]);
    expect(remarks('cub')).toEqual([
      'Average: 105 ÷ 31 ≈ 3.4, rounded.',
      'An average does not say how many parties a country has.',
    ]);
  });

  it('that there may be more, but not of a country with one legal party: Cuba, Laos, Vietnam, the Turkmenistan of 2007', () => {
    for (const id of ['cub', 'lao', 'vnm', 'tkm']) expect(meaning(id).join(' ')).not.toContain('may be more');
    for (const id of ['prk', 'kaz', 'tjk', 'rus']) expect(meaning(id)[1]).toBe('There may be more.');
  });

  it('that Kenya is not named, and how many of Africa’s 46 countries the total counts in either reading', () => {
    expect(meaning('ken')[1]).toBe('Kenya is not named.');
    expect(remarks('ken')).toEqual([
      'Average: over 70 ÷ over 40 ≈ 1.8, rounded.',
      'An average does not say how many parties a country has.',
      'The total counts over 40 of the region’s 46 unnamed countries, or over 34 if it includes the 6 that another section names.',
    ]);
  });

  it('that Haiti may be missing from Latin America’s total, and that Egypt is among 15 named of 17', () => {
    expect(meaning('hti')[1]).toBe('Haiti is not named.');
    expect(remarks('hti').at(-1)).toBe(
      'The total counts 31 of 33 countries. The article does not say which 2 are missing.',
    );
    expect(meaning('egy').join()).not.toContain('not named');
    expect(remarks('egy').at(-1)).toBe('The total counts 17 countries; the article names 15 of them.');
  });

  it('of Uzbekistan that it is mentioned only within a group', () => {
    expect(meaning('uzb')[1]).toBe('Mentioned only as part of “Central Asia”.');
  });
});

describe('a country without a shade of its own', () => {
  it('comes on top of the 17 countries where it had no legal party', () => {
    for (const id of ['sau', 'omn', 'are', 'qat', 'kwt', 'lby'])
      expect(meaning(id)[0]).toMatch(/^Not named\. The countries counted .* have parties; here none/);
  });

  it('may be among them where it had: Jordan and Bahrain', () => {
    for (const id of ['jor', 'bhr']) expect(meaning(id)[0]).toMatch(/may be among the countries counted/);
  });

  it('is not mentioned where only a narrower reading would mention it: Fiji, the Holy See', () => {
    for (const id of ['fji', 'vat']) expect(meaning(id)).toEqual(['Not mentioned. That does not mean none.']);
    expect(meaning('grc')).toEqual(['Mentioned only as part of “Western Europe”; no number is given.']);
  });
});

it('calls the kinds of wording categories, since they are ours', () => {
  expect(meaningOf(atlas, countryOf('vnm'), 'wording', en)).toEqual(['Wording category: Close relations.']);
});

it.each(LOCALES)('shows, in %s, what the average of each region comes of', async (locale) => {
  const words = await CATALOGS[locale]();
  const averaged = atlas.regions.filter(({ mean }) => mean !== undefined);
  expect(averaged.length).toBeGreaterThan(0);
  for (const { id, mean } of averaged) {
    const figure = figureOf(atlas, id);
    const said = figure && arithmeticOf(figure, words);
    const [, tenths] = /≈ (\d[.,]\d)/.exec(said ?? '') ?? [];
    expect([id, Math.round(Number(tenths?.replace(',', '.')))]).toEqual([id, mean]);
    expect(said).toContain(String(figure?.parties.number));
    expect(said).toContain(String(figure?.countries?.number));
  }
});

it.each(LOCALES)('says nothing twice of any country, in %s', async (locale) => {
  const words = await CATALOGS[locale]();
  for (const country of atlas.countries) {
    const said = [...meaningOf(atlas, country, 'parties', words), ...averageRemarks(atlas, country, words)];
    expect([country.id, new Set(said).size]).toEqual([country.id, said.length]);
  }
});
