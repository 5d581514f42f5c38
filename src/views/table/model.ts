import type { Strength } from '../../atlas/claims.ts';
import type { Id } from '../../atlas/id.ts';
import type { Evidence } from '../../atlas/types.ts';
import type { Swatch } from '../../scene/encode.ts';
import type { Wording } from './words.ts';

/** A column's id is the key of its name in the words. */
export type Column = keyof Wording['table']['columns'];

export interface Cell {
  /** The cell's text: words if there is no number, never nothing. */
  readonly text: string;
  /** The sort key; undefined comes last in both directions. */
  readonly key: string | number | undefined;
  /** The target of its link. */
  readonly to?: Id;
  readonly swatch?: Swatch;
  /** The text on the swatch. */
  readonly numeral?: string;
  /** Words before the text for screen readers: its section. */
  readonly heard?: string;
  /** A second line, where columns are few. */
  readonly under?: string;
  /** Words of the article or of its world, English in every language. */
  readonly english?: boolean;
  /** Words of the article, verbatim. */
  readonly quoted?: boolean;
}

export interface TableRow {
  readonly id: Id;
  /** The ids of which it tells: it is marked while one of them is in focus. */
  readonly of: readonly Id[];
  readonly region: Id | undefined;
  readonly evidence: readonly Evidence[];
  readonly strengths: readonly Strength[];
  readonly cells: readonly Cell[];
  /** Other words under which it is found. */
  readonly also?: readonly string[];
}

/** A table as it is shown. The first column names the row. */
export interface TableModel {
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  /** A cell that the article leaves unsaid. */
  readonly notes?: readonly string[];
}
