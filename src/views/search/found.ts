import type { Id } from '../../atlas/types.ts';
import type { Kind } from './entries.ts';

export interface NameHit {
  readonly kind: Kind;
  readonly id: Id;
  readonly name: string;
  /** The name that was found, where it is not the one shown. */
  readonly also?: string;
}
export interface SentenceHit {
  readonly kind: 'sentence';
  readonly id: Id;
  readonly section: Id;
  readonly excerpt: readonly Piece[];
}
export type Hit = NameHit | SentenceHit;

/** A piece of a sentence; `from` is where it begins in it. */
export interface Piece {
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

export const NOTHING: Found = { groups: [], sentences: new Map() };

/** Hits shown of a group. */
export const LIMIT = 8;
