import type { Row } from './model.ts';

export interface Order {
  /** Which column. */
  readonly at: number;
  readonly down: boolean;
}

const { compare } = new Intl.Collator('en', { numeric: true });

/** Rows by a column. What is not said comes last, whichever way; equals keep the order of the article. */
export function sorted(rows: readonly Row[], order: Order | null): readonly Row[] {
  if (!order) return rows;
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

/** What a press on a column's head asks for: upwards first, then downwards. */
export const turned = (order: Order | null, at: number): Order => ({
  at,
  down: order?.at === at && !order.down,
});
