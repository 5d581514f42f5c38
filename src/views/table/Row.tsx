import { memo } from 'react';
import { hrefTo } from '../../store/permalink.ts';
import { useAtlas, useDeferred } from '../../store/react.tsx';
import { usePoint } from '../../store/usePoint.ts';
import type { Atlas, Id } from '../../atlas/types.ts';
import { SwatchBox } from '../../ui/SwatchBox.tsx';
import type { Cell as TableCell, Column, Row as TableRow } from './model.ts';

/** Whether an id, in focus or pointed at, reaches a row. */
function isLit(atlas: Atlas, id: Id | null, row: Id): boolean {
  const reach = id === null ? undefined : atlas.reach[id];
  return reach !== undefined && (reach.countries.includes(row) || reach.claims.includes(row));
}

/** A row: marked while it tells of what is in focus; it lights up, elsewhere, what one points at in it. */
export const Row = memo(function Row({ row, columns }: { row: TableRow; columns: readonly Column[] }) {
  const atlas = useAtlas();
  const current = useDeferred(({ view }) => view.focus !== null && row.of.includes(view.focus));
  const focused = useDeferred(({ view }) => isLit(atlas, view.focus, row.id));
  const hovered = useDeferred(({ hover }) => hover !== row.id && isLit(atlas, hover, row.id));
  return (
    <tr
      data-id={row.id}
      aria-current={current || undefined}
      data-lit={focused ? 'focus' : hovered ? 'hover' : undefined}
      {...usePoint(row.id)}
    >
      {row.cells.map((cell, at) =>
        at === 0 ? (
          <th key={columns[at]} scope="row">
            <Cell cell={cell} />
          </th>
        ) : (
          <td key={columns[at]} data-unsaid={cell.key === undefined || undefined}>
            <Cell cell={cell} />
          </td>
        ),
      )}
    </tr>
  );
});

function Cell({ cell: { text, to, swatch, english, quoted } }: { cell: TableCell }) {
  const words = english ? (
    <span lang="en" dir="ltr">
      {quoted ? <q>{text}</q> : text}
    </span>
  ) : (
    text
  );
  if (to !== undefined) return <a href={hrefTo(to)}>{words}</a>;
  if (!swatch) return words;
  return (
    <span className="table-swatch">
      <SwatchBox id={swatch.id} paint={swatch.paint} />
      <span>{words}</span>
    </span>
  );
}
