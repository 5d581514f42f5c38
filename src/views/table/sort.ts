import type { Locale } from '../../locales/locales.ts';
import type { TableRow } from './model.ts';

export interface Order {
  /** The index of the column. */
  readonly at: number;
  readonly down: boolean;
}

/**
 * Sorts rows by a column, in the order of the reader's language. Missing values are last in both directions; equal
 * ones keep the article's order.
 */
export function sorted(rows: readonly TableRow[], order: Order | null, locale: Locale): readonly TableRow[] {
  if (!order) return rows;
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const way = order.down ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [one, other] = [a.cells[order.at]?.key, b.cells[order.at]?.key];
    if (one === undefined || other === undefined)
      return Number(one === undefined) - Number(other === undefined);
    return (
      way *
      (typeof one === 'number' && typeof other === 'number' ? one - other : compare(`${one}`, `${other}`))
    );
  });
}

/** The order after a press on a column's head: first ascending, then descending. */
export const turnedOrder = (order: Order | null, at: number): Order => ({
  at,
  down: order?.at === at && !order.down,
});
