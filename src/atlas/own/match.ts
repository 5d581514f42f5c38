import { LOCALES } from '../../i18n/locales.ts';
import type { Names } from '../../i18n/names.ts';
import { wordsOf } from '../fold.ts';
import type { Atlas, Country, Id } from '../types.ts';

/** Letters of a cell that are looked at: no country is called so long. */
const MOST = 200;
/** How alike a suggestion must be (Dice), and how many are made. */
const ALIKE = 0.4;
const SUGGESTED = 3;

/** A name without case, accents, spaces and marks; "The Gambia" is "gambia". */
const keyOf = (name: string): string => {
  const words = wordsOf(name.slice(0, MOST));
  return words.filter((word) => words.length === 1 || word !== 'the').join('');
};

export interface Matcher {
  /** The country that a cell names beyond doubt: by its code or number, or in one of the languages. */
  readonly find: (cell: string) => Id | undefined;
  /** Those that it may have meant, the likeliest first. */
  readonly suggest: (cell: string) => Id[];
}

/** All names of a country that are read, in the six languages and as the article prints it. */
function namesOf(atlas: Atlas, catalogs: readonly Partial<Names>[]): (country: Country) => string[] {
  const intl = LOCALES.map((locale) => new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' }));
  const printed = new Map<Id, string[]>();
  for (const claim of atlas.claims)
    if (claim.kind === 'mention')
      printed.set(claim.country, [...(printed.get(claim.country) ?? []), claim.name]);
  const own = catalogs.map((names) => new Map<Id, string>(Object.entries(names)));
  return ({ id, iso2, name, aliases = [] }) => [
    name,
    ...aliases,
    ...(iso2 === undefined ? [] : intl.flatMap((names) => names.of(iso2) ?? [])),
    ...own.flatMap((names) => names.get(id) ?? []),
    ...(printed.get(id) ?? []),
  ];
}

/**
 * Reads the countries of a table. A name of two countries names neither.
 * @param catalogs the names that the languages of the interface do not leave to Intl
 */
export function createMatcher(atlas: Atlas, catalogs: readonly Partial<Names>[]): Matcher {
  const codes = new Map<string, Id>();
  const names = new Map<string, Set<Id>>();
  const allNames = namesOf(atlas, catalogs);
  for (const country of atlas.countries) {
    const { id, iso2, iso3, numeric } = country;
    for (const code of [id, iso2, iso3]) if (code !== undefined) codes.set(keyOf(code), id);
    if (numeric !== undefined) codes.set(String(Number(numeric)), id);
    for (const name of allNames(country)) {
      const key = keyOf(name);
      if (key !== '') names.set(key, (names.get(key) ?? new Set<Id>()).add(id));
    }
  }
  // Told when first asked for: most tables need none.
  let pairs:
    readonly { readonly key: string; readonly ids: Set<Id>; readonly of: ReadonlySet<string> }[] | undefined;
  const known = new Map<string, Id | null>();
  const suggested = new Map<string, Id[]>();

  const look = (cell: string): Id | undefined => {
    const number = /^\s*0*(\d{1,3})(?:\.0+)?\s*$/.exec(cell)?.[1];
    if (number !== undefined) return codes.get(number);
    const key = keyOf(cell);
    const named = names.get(key);
    return codes.get(key) ?? (named?.size === 1 ? [...named][0] : undefined);
  };
  return {
    find: (cell) => {
      if (cell === '' || cell.length > MOST) return undefined;
      const before = known.get(cell);
      if (before !== undefined) return before ?? undefined;
      const found = look(cell);
      known.set(cell, found ?? null);
      return found;
    },
    suggest: (cell) => {
      const before = suggested.get(cell);
      if (before) return before;
      const key = keyOf(cell);
      const own = pairsOf(key);
      const best = new Map<Id, number>();
      pairs ??= [...names].map(([name, ids]) => ({ key: name, ids, of: pairsOf(name) }));
      for (const { key: name, ids, of } of pairs) {
        const score = name === key ? 1 : nearer(alike(own, of), startOf(name, key));
        if (score >= ALIKE) for (const id of ids) best.set(id, Math.max(best.get(id) ?? 0, score));
      }
      const ids = [...best]
        .toSorted((a, b) => b[1] - a[1])
        .slice(0, SUGGESTED)
        .map(([id]) => id);
      suggested.set(cell, ids);
      return ids;
    },
  };
}

/** The pairs of letters that a text has, its ends too. */
const pairsOf = (text: string): ReadonlySet<string> => {
  const letters = Array.from(` ${text} `);
  return new Set(letters.slice(1).map((letter, at) => `${letters[at]}${letter}`));
};

/** How many pairs two texts share (Dice's coefficient, from 0 to 1). */
function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0;
  for (const pair of one) if (other.has(pair)) both += 1;
  return (2 * both) / (one.size + other.size);
}

/** How many letters, up to four, two texts begin with alike. */
function startOf(one: string, other: string): number {
  let at = 0;
  while (at < 4 && at < one.length && one[at] === other[at]) at += 1;
  return at;
}

/** A common beginning counts for more than as many letters elsewhere (Winkler, 1990). */
const nearer = (score: number, start: number) => score + (1 - score) * start * 0.1;
