import type { Id } from '../../atlas/id.ts';
import type { EntryKind } from './entries.ts';

export interface NameHit {
  readonly kind: EntryKind;
  readonly id: Id;
  readonly name: string;
  /** The matching name, if it is not the one shown. */
  readonly also?: string;
}
export interface SentenceHit {
  readonly kind: 'sentence';
  readonly id: Id;
  readonly section: Id;
  readonly excerpt: readonly FoundPiece[];
}
export type Hit = NameHit | SentenceHit;

/** A piece of a sentence; `from` is where it begins in it. */
export interface FoundPiece {
  readonly from: number;
  readonly text: string;
  readonly marked: boolean;
}

export interface Group {
  readonly kind: Hit['kind'];
  /** The number of results; `hits` has the first of them. */
  readonly total: number;
  readonly hits: readonly Hit[];
}

export interface Found {
  /** The best group first; the text of the article last. */
  readonly groups: readonly Group[];
  /** The sentences found, in the article's order, each with the words to mark. */
  readonly sentences: ReadonlyMap<Id, ReadonlySet<string>>;
}

export const NOTHING: Found = { groups: [], sentences: new Map() };

/** Hits shown in all. */
export const LIMIT = 8;

/** Shares the rows out among groups: of every group one at least, half of them to the best, the rest in turn. */
export function shareOut(groups: readonly Group[]): Group[] {
  const most = groups.map(({ hits }) => hits.length);
  const shares = groups.map((_, at) =>
    at === 0 ? Math.min(most[0] ?? 0, LIMIT / 2, LIMIT + 1 - groups.length) : 0,
  );
  const rows = () => shares.reduce((sum, share) => sum + share, 0);
  for (let at = 1; rows() < LIMIT && shares.some((share, one) => share < (most[one] ?? 0)); at++) {
    const one = at % groups.length;
    shares[one] = Math.min((shares[one] ?? 0) + 1, most[one] ?? 0);
  }
  return groups.map((group, at) => ({ ...group, hits: group.hits.slice(0, shares[at]) }));
}
