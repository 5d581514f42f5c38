import MiniSearch, { type SearchOptions } from 'minisearch';
import { sectionOf } from '../../atlas/lookup.ts';
import type { Atlas, Id } from '../../atlas/types.ts';
import { entriesOf, KINDS, type Entry, type Kind } from './entries.ts';
import { rangesOf, termsOf, wordsOf } from './fold.ts';

interface NameHit {
  readonly kind: Kind;
  readonly id: Id;
  readonly name: string;
  /** The name that was found, where it is not the one shown. */
  readonly also?: string;
}
interface SentenceHit {
  readonly kind: 'sentence';
  readonly id: Id;
  readonly section: Id;
  readonly excerpt: readonly Piece[];
}
export type Hit = NameHit | SentenceHit;

/** A piece of a sentence; `from` is where it begins in it. */
interface Piece {
  readonly from: number;
  readonly text: string;
  readonly marked: boolean;
}

export interface Group {
  readonly kind: Hit['kind'];
  /** How many were found; `hits` holds the first of them. */
  readonly total: number;
  readonly hits: readonly Hit[];
}

export interface Found {
  /** The best group first; the text of the article last. */
  readonly groups: readonly Group[];
  /** The sentences found, in the article's order, each with the words to mark. */
  readonly sentences: ReadonlyMap<Id, ReadonlySet<string>>;
}

const NOTHING: Found = { groups: [], sentences: new Map() };

/** Hits shown of a group. */
const LIMIT = 8;
/** Letters from which on the text is searched, and typing errors are forgiven. */
const LEAST = { text: 2, fuzzy: 4, stem: 3 } as const;
/** Characters of a sentence before and after the first word found. */
const AROUND = { before: 36, after: 110 } as const;

const FUZZY: SearchOptions = {
  fuzzy: (term) => (term.length >= LEAST.fuzzy ? 0.3 : false),
  maxFuzzy: 2,
};

/** How well a name answers, best first. A name that is not the one shown counts half a step less. */
const TIERS = { whole: 0, start: 2, words: 4, alike: 6 } as const;

interface Named extends Entry {
  readonly spelled: readonly { readonly name: string; readonly whole: string; readonly terms: string[] }[];
}

/** Everything of the atlas that can be found, indexed once. */
export function createMatcher(atlas: Atlas): (query: string) => Found {
  const findNames = nameMatcher(entriesOf(atlas));
  const findText = textMatcher(atlas);
  return (query) => {
    const words = wordsOf(query);
    if (words.length === 0) return NOTHING;
    const exact = { names: findNames(words), text: findText(words) };
    if (exact.names.length + exact.text.groups.length > 0) return join(exact.names, exact.text);
    const alike = { names: findNames(words, FUZZY), text: findText(words, FUZZY) };
    if (alike.names.length + alike.text.groups.length > 0) return join(alike.names, alike.text);
    return join(findStem(words, findNames), NOTHING);
  };
}

const join = (names: readonly Group[], { groups, sentences }: Found): Found => ({
  groups: [...names, ...groups],
  sentences,
});

/** A typing error within a word not typed to its end: what begins like it, the longest beginning known. */
function findStem(words: readonly string[], find: (words: readonly string[]) => Group[]): Group[] {
  const last = words.at(-1) ?? '';
  for (let length = last.length - 1; length >= LEAST.stem; length--) {
    const groups = find([...words.slice(0, -1), last.slice(0, length)]);
    if (groups.length > 0) return groups;
  }
  return [];
}

function createIndex<T extends { readonly id: Id }>(rows: readonly T[], text: (row: T) => string) {
  const index = new MiniSearch<T>({
    fields: ['text'],
    extractField: (row, field) => (field === 'id' ? row.id : text(row)),
    tokenize: termsOf,
    processTerm: (term) => term,
    searchOptions: {
      combineWith: 'AND',
      prefix: true,
      tokenize: (query) => query.split(' '),
    },
  });
  index.addAll(rows);
  return index;
}

function nameMatcher(entries: readonly Entry[]) {
  const rows = new Map(
    entries.map((row): [Id, Named] => [
      row.id,
      {
        ...row,
        spelled: row.names.map((name) => ({ name, whole: wordsOf(name).join(' '), terms: termsOf(name) })),
      },
    ]),
  );
  const index = createIndex(entries, ({ names }) => names.join('\n'));

  return (words: readonly string[], options?: SearchOptions): Group[] => {
    const ranked = index
      .search(words.join(' '), options)
      .flatMap(({ id, match, score }) => {
        const row = rows.get(String(id));
        return row ? [{ row, score, ...rankOf(row, words, match) }] : [];
      })
      .toSorted(
        (a, b) =>
          a.rank - b.rank ||
          (a.rank >= TIERS.alike ? b.score - a.score : 0) ||
          Number(a.row.minor) - Number(b.row.minor) ||
          a.name.localeCompare(b.name, 'en'),
      );
    const groups = KINDS.flatMap((kind) => {
      const all = ranked.filter(({ row }) => row.kind === kind);
      const [best] = all;
      if (!best) return [];
      const hits = all.slice(0, LIMIT).map(({ row, name }): NameHit => {
        const shown = row.names[0] ?? name;
        return { kind, id: row.id, name: shown, ...(name === shown ? {} : { also: name }) };
      });
      return [{ rank: best.rank, kind, total: all.length, hits }];
    });
    return groups.toSorted((a, b) => a.rank - b.rank).map(({ kind, total, hits }) => ({ kind, total, hits }));
  };
}

/** The name that answers best, and how well. */
function rankOf({ spelled }: Named, words: readonly string[], match: Readonly<Record<string, unknown>>) {
  const query = words.join(' ');
  let best: { name: string; rank: number } = { name: spelled[0]?.name ?? '', rank: Infinity };
  for (const [at, { name, whole, terms }] of spelled.entries()) {
    const tier = tierOf(query, words, whole, terms, match);
    if (tier === undefined) continue;
    const rank = tier + (at === 0 ? 0 : 1);
    if (rank < best.rank) best = { name, rank };
  }
  return best;
}

function tierOf(
  query: string,
  words: readonly string[],
  whole: string,
  terms: readonly string[],
  match: Readonly<Record<string, unknown>>,
): number | undefined {
  if (whole === query) return TIERS.whole;
  if (whole.startsWith(query)) return TIERS.start;
  if (words.every((word) => terms.some((term) => term.startsWith(word)))) return TIERS.words;
  return terms.some((term) => Object.hasOwn(match, term)) ? TIERS.alike : undefined;
}

function textMatcher({ sections }: Atlas) {
  const sentences = sections.flatMap(({ headings, paragraphs }) => [...headings, ...paragraphs.flat()]);
  const texts = new Map(sentences.map(({ id, text }) => [id, text]));
  const index = createIndex(sentences, ({ text }) => text);

  return (words: readonly string[], options?: SearchOptions): Found => {
    const query = words.join(' ');
    if (query.length < LEAST.text) return NOTHING;
    const results = index.search(query, options).map(({ id, match, score }) => {
      const text = texts.get(String(id)) ?? '';
      const phrase = ` ${wordsOf(text).join(' ')}`.includes(` ${query}`);
      return { id: String(id), text, terms: new Set(Object.keys(match)), score, phrase };
    });
    if (results.length === 0) return NOTHING;
    const found = new Map(results.map(({ id, terms }) => [id, terms]));
    const hits = results
      .toSorted((a, b) => Number(b.phrase) - Number(a.phrase) || b.score - a.score)
      .slice(0, LIMIT)
      .map(({ id, text, terms }): SentenceHit => {
        return { kind: 'sentence', id, section: sectionOf(id), excerpt: excerptOf(text, terms) };
      });
    return {
      groups: [{ kind: 'sentence', total: results.length, hits }],
      sentences: new Map(
        sentences.flatMap(({ id }) => {
          const terms = found.get(id);
          return terms ? [[id, terms] as const] : [];
        }),
      ),
    };
  };
}

/** The words found and what stands around the first of them, cut between words. */
export function excerptOf(text: string, terms: ReadonlySet<string>): Piece[] {
  const ranges = rangesOf(text, terms);
  const first = ranges[0]?.[0] ?? 0;
  const from = first <= AROUND.before ? 0 : text.indexOf(' ', first - AROUND.before) + 1;
  const end = text.lastIndexOf(' ', first + AROUND.after);
  const to = text.length <= first + AROUND.after || end <= first ? text.length : end;
  const pieces: Piece[] = [];
  const push = (start: number, stop: number, marked: boolean) => {
    if (stop > start) pieces.push({ from: start, text: text.slice(start, stop), marked });
  };
  let at = from;
  for (const [start, stop] of ranges) {
    if (stop > to) break;
    push(at, start, false);
    push(start, stop, true);
    at = stop;
  }
  push(at, to, false);
  if (from > 0) pieces.unshift({ from: -1, text: '… ', marked: false });
  if (to < text.length) pieces.push({ from: text.length, text: ' …', marked: false });
  return pieces;
}
