import { wordsOf } from '../../atlas/fold.ts';
import { STRENGTHS } from '../../atlas/claims.ts';
import type { View } from '../../store/view.ts';
import type { TableRow, TableModel } from './model.ts';
import { EVIDENCE, OUTSIDE } from './params.ts';

/** The filters of a table: keys of the view. */
export type Filter = Pick<View, 'rows' | 'region' | 'evidence' | 'wording'>;
export const EVERYTHING: Filter = { rows: '', region: null, evidence: null, wording: null };

const made = new WeakMap<TableRow, string>();

/** The folded words of a row. */
function textOf(row: TableRow): string {
  const known =
    made.get(row) ?? wordsOf([...row.cells.map(({ text }) => text), ...(row.also ?? [])].join(' ')).join(' ');
  made.set(row, known);
  return ` ${known}`;
}

/** The rows that fit: every word typed begins a word of the row. */
export function filtered(
  rows: readonly TableRow[],
  { rows: text, region, evidence, wording }: Filter,
): readonly TableRow[] {
  const wanted = wordsOf(text);
  return rows.filter(
    (row) =>
      (region === null || (row.region ?? OUTSIDE) === region) &&
      (evidence === null || row.evidence.includes(evidence)) &&
      (wording === null || row.strengths.includes(wording)) &&
      wanted.every((word) => textOf(row).includes(` ${word}`)),
  );
}

/** The choices of a table's filters: only values that occur in it. */
export const choices = ({ rows }: TableModel) => ({
  evidence: EVIDENCE.filter((kind) => rows.some((row) => row.evidence.includes(kind))),
  regions: new Set(rows.map((row) => row.region ?? OUTSIDE)),
  wordings: STRENGTHS.filter((strength) => rows.some((row) => row.strengths.includes(strength))),
});

/** A filter without what does not occur in a table. */
export function fitted(filter: Filter, { evidence, regions, wordings }: ReturnType<typeof choices>): Filter {
  return {
    rows: filter.rows,
    region: filter.region !== null && regions.has(filter.region) ? filter.region : null,
    evidence: evidence.find((kind) => kind === filter.evidence) ?? null,
    wording: wordings.find((strength) => strength === filter.wording) ?? null,
  };
}
