import type { SearchOptions } from 'minisearch';
import type { Id } from '../../atlas/id.ts';
import type { Locale } from '../../locales/locales.ts';
import { createIndex } from './createIndex.ts';
import { KINDS, type SearchEntry } from './entries.ts';
import { termsOf, wordsOf } from '../../atlas/fold.ts';
import { LIMIT, type Group, type NameHit } from './found.ts';

/** The ranks of a match, best first. An alternative name ranks half a step lower. */
const TIERS = { whole: 0, start: 2, words: 4, alike: 6 } as const;

interface Named extends SearchEntry {
  readonly spelled: readonly { readonly name: string; readonly whole: string; readonly terms: string[] }[];
}

/** Finds ids by name, in groups. */
export function nameMatcher(entries: readonly SearchEntry[], locale: Locale) {
  const { compare } = new Intl.Collator(locale);
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
          compare(a.name, b.name),
      );
    const groups = KINDS.flatMap((kind) => {
      const all = ranked.filter(({ row }) => row.kind === kind);
      const [best] = all;
      if (!best) return [];
      const hits = all.slice(0, LIMIT).map(({ row, name }): NameHit => {
        const title = row.names[0] ?? name;
        return { kind, id: row.id, name: title, ...(name === title ? {} : { also: name }) };
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
