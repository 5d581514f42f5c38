import { nameKey, nameWords, type PlaceNames } from '../../../atlas/placeNames.ts';
import type { Id } from '../../../atlas/id.ts';
import type { Country } from '../../../atlas/types.ts';
import { withoutMarks } from './marks.ts';
import { slipsBetween } from './slips.ts';

/** Letters of a cell that are looked at: no country is called so long. */
const MOST = 200;
/** The number of suggestions. */
const SUGGESTED = 3;

/** The country that a cell names. */
export type Named =
  | { readonly kind: 'place'; readonly id: Id }
  /** A part of a state, several states at once, or a former state: the reader decides. */
  | { readonly kind: 'part' | 'several' | 'past'; readonly ids: readonly Id[] }
  /** A sum of countries. */
  | { readonly kind: 'group' };

export interface Matcher {
  /** The certain meaning of a cell, by a code or in one of the languages. */
  readonly look: (cell: string) => Named | undefined;
  /** The country that a cell certainly names. */
  readonly find: (cell: string) => Id | undefined;
  /** The same within a column, whose other codes decide where lists of codes differ. */
  readonly lookIn: (column: Iterable<string>) => Matcher['look'];
  /** The countries that a cell may mean, the likeliest first. */
  readonly suggest: (cell: string) => readonly Id[];
}

/** Short forms that sources use. */
const SHORT = new Map(Object.entries({
  rep: 'republic', dem: 'democratic', st: 'saint', ste: 'saint', is: 'islands', island: 'islands', isl: 'islands',
  fed: 'federated', sts: 'states', s: 'south', n: 'north', e: 'east', w: 'west', eq: 'equatorial', fr: 'french',
  br: 'british', us: 'united states', herz: 'herzegovina', barb: 'barbuda', southern: 'south', northern: 'north',
})); // prettier-ignore
const SMALL = new Set(['the', 'of', 'and', 'de', 'da', 'd', 'la']);

/** Sorts the words of a name and writes out short forms: "Congo, Dem. Rep." is "congo democratic republic". */
const wordsKey = (name: string): string =>
  nameWords(name)
    .filter((word) => !SMALL.has(word))
    .flatMap((word) => (SHORT.get(word) ?? word).split(' '))
    .toSorted()
    .join(' ');

/** An official name: "Republic of Kenya". */
const OFFICIAL =
  /^(?:the )?(?:(?:federal|federative|democratic|islamic|people[’']s|socialist|oriental) )*(?:republic|kingdom|state|commonwealth|principality|sultanate|federation|grand duchy) of (?:the )?(.+)$/i;

const UNKNOWN = Symbol('unknown');

/** Reads the countries of a table. A name that two countries share names neither. */
export function createPlaceMatcher(countries: readonly Country[], names: PlaceNames): Matcher {
  const codes = new Map<string, Id>();
  const states = new Set(countries.filter(({ status }) => status === 'state').map(({ id }) => id));
  const keys = new Map<string, Named>();
  const inAnyOrder = new Map<string, Named>();
  const add = (to: Map<string, Named>, key: string, named: Named) => {
    const before = to.get(key);
    if (key === '') return;
    if (before?.kind !== 'place' || named.kind !== 'place' || before.id === named.id)
      to.set(key, before ?? named);
    else to.set(key, { kind: 'several', ids: [before.id, named.id] });
  };
  const addName = (name: string, named: Named) => {
    add(keys, nameKey(name), named);
    add(inAnyOrder, wordsKey(name), named);
  };
  for (const [name, id] of names.parts) addName(name, { kind: 'part', ids: [id] });
  for (const [name, id] of names.past) addName(name, { kind: 'past', ids: [id] });
  for (const [name, ids] of names.several) addName(name, { kind: 'several', ids });
  for (const name of names.groups) addName(name, { kind: 'group' });
  const apart = new Set(keys.keys());
  for (const { id, iso2, iso3, numeric } of countries) {
    for (const code of [id, iso2, iso3]) if (code !== undefined) codes.set(code.toLowerCase(), id);
    if (numeric !== undefined) codes.set(String(Number(numeric)), id);
  }
  /** Codes of other lists; some of them are another place's in ISO 3166-1. */
  const others = new Map(
    names.places.flatMap(({ id, codes: more }) => more.map((code) => [code.toLowerCase(), id] as const)),
  );
  for (const [code, id] of others) if (!codes.has(code)) codes.set(code, id);
  const isRival = (code: string) => others.has(code) && others.get(code) !== codes.get(code);
  const withOthers = new Set(others.values());
  const lookIn = (column: Iterable<string>): Matcher['look'] => {
    const inColumn = new Set(Array.from(column, (cell) => cell.trim().toLowerCase()));
    if (![...inColumn].some(isRival)) return look;
    const letters = [...inColumn].filter((code) => /^[a-z]{3}$/.test(code) && !isRival(code));
    const ofOthers = letters.filter((code) => others.has(code)).length;
    const ofIso = letters.filter((code) => !others.has(code) && withOthers.has(codes.get(code) ?? '')).length;
    if (ofOthers <= ofIso) return look;
    return (cell) => {
      const code = cell.trim().toLowerCase();
      const id = isRival(code) ? others.get(code) : undefined;
      return id === undefined ? look(cell) : { kind: 'place', id };
    };
  };
  for (const { id, names: own } of names.places)
    for (const name of own) if (!apart.has(nameKey(name))) addName(name, { kind: 'place', id });
  for (const { id, keys: foreign } of names.places)
    for (const key of foreign === '' ? [] : foreign.split('|'))
      if (!keys.has(key)) keys.set(key, { kind: 'place', id });

  const byName = (text: string): Named | undefined =>
    keys.get(nameKey(text)) ?? inAnyOrder.get(wordsKey(text));
  const byCode = (text: string): Named | undefined => {
    const number = /^0*(\d{1,3})$/.exec(text)?.[1];
    const id = codes.get(number ?? text.toLowerCase());
    return id === undefined ? undefined : { kind: 'place', id };
  };
  const GROUP =
    /^(?:EU|EA|EFTA|EEA)\d*(?:_\d{4})?$|^OWID_|\b(?:income|countries|economies|excluding|excl\.|members|IDA|IBRD|dividend)\b|^(?:Africa|Asia|Europe|Oceania|Latin America|North America|South America|Americas|World|Middle East|Sub-Saharan|European Union|Euro area|Northern|Southern|Eastern|Western|Central|Other|Small states)\b/i;
  const known = new Map<string, Named | typeof UNKNOWN>();
  const lookFor = (cell: string): Named | undefined => {
    const text = withoutMarks(cell);
    if (text === '') return undefined;
    // A code is written in letters of one size: "NGA" is a country's code, "Nga" a country's name.
    const isCode =
      /^(?:[A-Z][A-Z0-9]{1,2}|[a-z]{2,3}|\d{1,3}|[A-Z]+[_-][A-Z]+)$/.test(text) || codes.has(text);
    const found = (isCode ? byCode(text) : undefined) ?? byName(text);
    if (found) return found;
    const official = byName(OFFICIAL.exec(text)?.[1] ?? '');
    if (official?.kind === 'place') return official;
    const [, outer = '', inner = ''] = /^(.+?)\s*\(([^()]+)\)$/.exec(text) ?? [];
    if (outer !== '') {
      const [one, other] = [byName(outer), byName(inner) ?? byCode(inner)];
      const within = other?.kind === 'place' ? other.id : undefined;
      if (one?.kind === 'several' && within !== undefined && one.ids.includes(within)) return other;
      // A territory names its state, as "Aruba (Netherlands)" does; "Georgia (US)" is part of another state.
      if (one?.kind === 'place' && within !== undefined)
        return within === one.id || !states.has(one.id) ? one : { kind: 'part', ids: [within] };
      if (one?.kind === 'place' && /^country$/i.test(inner)) return one;
    }
    return /^[A-Za-z]{2,3}$/.test(text) && !/^[A-Z][a-z]/.test(text)
      ? byCode(text)
      : GROUP.test(text)
        ? { kind: 'group' }
        : undefined;
  };
  const look = (cell: string): Named | undefined => {
    if (cell === '' || cell.length > MOST) return undefined;
    const before = known.get(cell);
    if (before !== undefined) return before === UNKNOWN ? undefined : before;
    const found = lookFor(cell);
    known.set(cell, found ?? UNKNOWN);
    return found;
  };
  const suggested = new Map<string, readonly Id[]>();
  return {
    look,
    lookIn,
    find: (cell) => {
      const found = look(cell);
      return found?.kind === 'place' ? found.id : undefined;
    },
    suggest: (cell) => {
      const before = suggested.get(cell);
      if (before) return before;
      const named = look(cell);
      const ids = named ? ('ids' in named ? named.ids : []) : likely(withoutMarks(cell), keys, byName);
      suggested.set(cell, ids);
      return ids;
    },
  };
}

/** Places whose names differ from a cell by a slip or two of the pen, or that a cell names among others. */
function likely(
  text: string,
  keys: ReadonlyMap<string, Named>,
  byName: (part: string) => Named | undefined,
): Id[] {
  const within = text.split(/[;,/+&]|\band\b/i).flatMap((part) => {
    const named = part === text ? undefined : byName(part);
    return named?.kind === 'place' ? [named.id] : [];
  });
  if (within.length > 0) return [...new Set(within)].slice(0, SUGGESTED);
  const key = nameKey(text);
  const slips = key.length >= 8 ? 2 : key.length >= 4 ? 1 : 0;
  if (slips === 0 || key.length > 60) return [];
  const near = new Map<Id, number>();
  for (const [name, named] of keys) {
    if (named.kind !== 'place') continue;
    const count = slipsBetween(key, name, slips);
    if (count <= slips && count < (near.get(named.id) ?? Infinity)) near.set(named.id, count);
  }
  return [...near].toSorted((a, b) => a[1] - b[1]).map(([id]) => id).slice(0, SUGGESTED); // prettier-ignore
}
