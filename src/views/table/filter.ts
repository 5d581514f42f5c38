import { wordsOf } from '../../atlas/fold.ts';
import type { Evidence, Id } from '../../atlas/types.ts';
import { EVIDENCE } from './cells.ts';
import type { Row, Sheet } from './model.ts';

export interface Filter {
  readonly text: string;
  /** A region; `none` for rows outside of all; null for every row. */
  readonly region: Id | null;
  readonly evidence: Evidence | null;
}
export const EVERYTHING: Filter = { text: '', region: null, evidence: null };
export const OUTSIDE = 'none';

const made = new WeakMap<Row, string>();

/** The folded words of a row. */
function textOf(row: Row): string {
  const known =
    made.get(row) ?? wordsOf([...row.cells.map(({ text }) => text), ...(row.also ?? [])].join(' ')).join(' ');
  made.set(row, known);
  return ` ${known}`;
}

/** The rows that fit: every word typed begins a word of the row. */
export function filtered(rows: readonly Row[], { text, region, evidence }: Filter): readonly Row[] {
  const wanted = wordsOf(text);
  return rows.filter(
    (row) =>
      (region === null || (row.region ?? OUTSIDE) === region) &&
      (evidence === null || row.evidence.includes(evidence)) &&
      wanted.every((word) => textOf(row).includes(` ${word}`)),
  );
}

/** What a table can be filtered by: only what occurs in it. */
export const choices = ({ rows }: Sheet) => ({
  evidence: EVIDENCE.filter((kind) => rows.some((row) => row.evidence.includes(kind))),
  regions: new Set(rows.map((row) => row.region ?? OUTSIDE)),
});

/** A filter without what does not occur in a table. */
export function fitted(filter: Filter, { evidence, regions }: ReturnType<typeof choices>): Filter {
  return {
    text: filter.text,
    region: filter.region !== null && regions.has(filter.region) ? filter.region : null,
    evidence: evidence.find((kind) => kind === filter.evidence) ?? null,
  };
}
