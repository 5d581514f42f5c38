import { describe, expect, it } from 'vitest';
import { meanOf } from '../atlas/evidence.ts';
import { figureOf } from '../atlas/lookup.ts';
import { translate } from '../atlas/translate.ts';
import type { Id } from '../atlas/id.ts';
import type { Country } from '../atlas/types.ts';
import { compiled } from '../compile/fixture.ts';
import { CATALOGS } from './page.ts';
import { LOCALES, type Locale } from './locales.ts';
import { STORY } from './story.ts';

const { atlas } = compiled;
const parties = atlas.claims.filter((claim) => claim.kind === 'party');
const mentions = atlas.claims.filter((claim) => claim.kind === 'mention');
const countriesOf = (some: readonly { readonly country: Id }[]) => [
  ...new Set(some.map(({ country }) => country)),
];
const inSection = <T extends { readonly section: Id }>(some: readonly T[], section: Id) =>
  some.filter((claim) => claim.section === section);
const statesOf = (region: Id): Country[] =>
  atlas.countries.filter((country) => country.status === 'state' && country.region === region);

/** The numbers of a region's printed total. */
function totalOf(region: Id): number[] {
  const figure = figureOf(atlas, region);
  return [figure?.parties, figure?.countries].flatMap((amount) =>
    amount ? [amount.number, ...(amount.of === undefined ? [] : [amount.of])] : [],
  );
}

const [asia, east, developed] = (['asia', 'eastern-europe-central-asia', 'developed'] as const).map(
  (section) => inSection(parties, section),
);
const russian = parties.filter(({ country }) => country === 'rus');
const initial = atlas.claims.find(({ id }) => id === 'latin-america-initial');

/** The numbers that a step may tell, each from the data. A step that is not here tells none. */
const NUMBERS: Readonly<Record<string, readonly number[]>> = {
  named: [parties.length, countriesOf(parties).length],
  regions: [atlas.regions.length, atlas.regions.filter(({ id }) => figureOf(atlas, id)).length],
  asia: [inSection(mentions, 'asia').length],
  'west-asia-north-africa': [
    totalOf('west-asia-north-africa')[1] ?? 0,
    countriesOf(inSection(mentions, 'west-asia-north-africa')).length,
  ],
  africa: [...totalOf('africa'), statesOf('africa').length, meanOf(figureOf(atlas, 'africa')) ?? 0],
  'latin-america': [...totalOf('latin-america'), initial?.kind === 'figure' ? initial.parties.number : 0],
  'eastern-europe-central-asia': [
    ...totalOf('eastern-europe-central-asia'),
    east?.length ?? 0,
    countriesOf(east ?? []).filter((id) => id !== 'rus').length,
  ],
  russia: [
    russian.length,
    russian.filter(({ strength }) => strength === 'close').length,
    russian.filter(({ strength }) => strength === 'contacts').length,
  ],
  developed: [developed?.length ?? 0, countriesOf(developed ?? []).length],
};

/** The countries that a step must name. */
const COUNTRIES: Readonly<Record<string, readonly Id[]>> = {
  asia: countriesOf(asia ?? []),
  cuba: ['cub'],
  russia: ['rus'],
  developed: ['prt'],
  wording: ['deu', 'ita'],
  'not-said': ['mmr'],
};

/** The story's text in a language, by step. The year of the account does not count as a number. */
async function told(locale: Locale): Promise<[step: Id, text: string][]> {
  const { steps } = await STORY[locale]();
  return atlas.story.map(({ id, title, note }) => {
    const own = steps?.[id] ?? { title, note };
    return [id, `${own.title}. ${own.note}`.replaceAll(/2007(?:年8月)?/g, '')];
  });
}

/** The part of each word of a name that no case or gender changes. */
const stemsOf = (name: string) =>
  name.split(' ').map((word) => word.slice(0, Math.max(2, Math.min(4, word.length - 1))).toLowerCase());

describe.each(LOCALES)('the story in %s', (locale) => {
  it('tells the numbers of the data, and no others', async () => {
    for (const [id, text] of await told(locale)) {
      const numbers = [...new Set((text.match(/\d+/g) ?? []).map(Number))];
      const wanted = [...new Set(NUMBERS[id] ?? [])];
      expect([id, numbers.toSorted((a, b) => a - b)]).toEqual([id, wanted.toSorted((a, b) => a - b)]);
    }
  });

  it('names the countries that each step is about', async () => {
    const { countries } = translate(atlas, await CATALOGS[locale]());
    const texts = new Map(await told(locale));
    const missing = Object.entries(COUNTRIES).flatMap(([step, ids]) =>
      countries.filter(({ id, name }) => {
        const text = texts.get(step)?.toLowerCase() ?? '';
        return ids.includes(id) && !stemsOf(name).every((stem) => text.includes(stem));
      }),
    );
    expect(missing.map(({ name }) => name)).toEqual([]);
  });
});

describe('the facts that the story rests on', () => {
  const namedIn = (country: Id) => parties.filter((party) => party.country === country).length;

  it('Africa: no party and no country is named, and all its states share one value', () => {
    expect([...inSection(parties, 'africa'), ...inSection(mentions, 'africa')]).toEqual([]);
    expect(new Set(statesOf('africa').map(({ value }) => value))).toEqual(
      new Set([meanOf(figureOf(atlas, 'africa'))]),
    );
  });

  it('Cuba has the one party named in its section', () => {
    expect(countriesOf(inSection(parties, 'latin-america'))).toEqual(['cub']);
    expect(namedIn('cub')).toBe(1);
  });

  it('Russia has more parties named than any other country', () => {
    for (const { id } of atlas.countries) if (id !== 'rus') expect(namedIn(id)).toBeLessThan(russian.length);
  });

  it('the developed countries have the most parties named, and no total; Portugal has one', () => {
    for (const { id } of atlas.regions) {
      if (id !== 'developed') expect(inSection(parties, id).length).toBeLessThan(developed?.length ?? 0);
    }
    expect(figureOf(atlas, 'developed')).toBeUndefined();
    expect(namedIn('prt')).toBe(1);
  });

  it('the totals of the regions each have words of their own', () => {
    const relations = atlas.regions.flatMap(({ id }) => figureOf(atlas, id)?.relation ?? []);
    expect(new Set(relations).size).toBe(relations.length);
  });

  it('two parties are interested, and soon after “these parties have sent delegations”', () => {
    const sentences = atlas.sections.find(({ id }) => id === 'developed')?.paragraphs.flat() ?? [];
    const at = (words: string) => sentences.findIndex(({ text }) => text.includes(words));
    const interested = at('German Christian Democratic Union and Italian Forward Italy are interested');
    expect(interested).toBeGreaterThan(0);
    expect(at('these parties have sent delegations to China')).toBe(interested + 2);
  });

  it('Myanmar is not mentioned', () => {
    expect(atlas.countries.find(({ id }) => id === 'mmr')?.evidence).toBe('none');
  });
});
