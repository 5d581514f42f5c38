import type { Evidence, Id } from '../../atlas/types.ts';
import type { Swatch } from '../../scene/encode.ts';
import type { Wording } from './words.ts';

/** A column's id is the key of its name in the words. */
export type Column = keyof Wording['table']['columns'];

export interface Cell {
  /** What is shown: words where there is no number, never nothing. */
  readonly text: string;
  /** What it is sorted by; undefined comes last, whichever way. */
  readonly key: string | number | undefined;
  /** Where its link leads. */
  readonly to?: Id;
  readonly swatch?: Swatch;
  /** Words of the article or of its world, English in every language. */
  readonly english?: boolean;
  /** Words of the article, verbatim. */
  readonly quoted?: boolean;
}

export interface Row {
  readonly id: Id;
  /** The ids of which it tells: it is marked while one of them is in focus. */
  readonly of: readonly Id[];
  readonly region: Id | undefined;
  readonly evidence: readonly Evidence[];
  readonly cells: readonly Cell[];
  /** Other words under which it is found. */
  readonly also?: readonly string[];
}

/** A table as it is shown. The first column names the row. */
export interface Sheet {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** What the article leaves unsaid. */
  readonly notes?: readonly string[];
}
