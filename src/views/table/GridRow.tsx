import { memo, type MouseEvent } from 'react';
import { hrefTo } from '../../store/permalink.ts';
import { useAtlas, useDeferred, useStore, useWords } from '../../store/react.tsx';
import { useHoverProps } from '../../store/useHoverProps.ts';
import { SwatchBox } from '../../ui/SwatchBox.tsx';
import { Unseen } from '../../ui/Unseen.tsx';
import { isAbout, isLit } from './lit.ts';
import type { Cell as TableCell, Column, TableRow } from './model.ts';

/** A row: marked if it is about the focus; it highlights hovered ids elsewhere. */
export const GridRow = memo(function GridRow({
  row,
  columns,
}: {
  row: TableRow;
  columns: readonly Column[];
}) {
  const atlas = useAtlas();
  const current = useDeferred(({ view }) => isAbout(view.focus, row));
  const focused = useDeferred(({ view }) => isLit(atlas, view.focus, row.id));
  const hovered = useDeferred(({ hover }) => hover !== row.id && isLit(atlas, hover, row.id));
  const { go } = useStore();
  // Whoever presses beside the links of a row means the row; the link in its head is for the keyboard.
  const openRow = ({ target }: MouseEvent) => {
    if (target instanceof Element && target.closest('a') === null && getSelection()?.isCollapsed !== false)
      go({ focus: row.id });
  };
  return (
    <tr
      data-id={row.id}
      aria-current={current || undefined}
      data-lit={focused ? 'focus' : hovered ? 'hover' : undefined}
      onClick={openRow}
      {...useHoverProps(row.id)}
    >
      {row.cells.map((cell, at) =>
        at === 0 ? (
          <th key={columns[at]} scope="row">
            <Cell cell={cell} />
          </th>
        ) : (
          <td key={columns[at]} data-unsaid={(cell.key === undefined && !cell.swatch) || undefined}>
            <Cell cell={cell} />
          </td>
        ),
      )}
    </tr>
  );
});

function Cell({ cell }: { cell: TableCell }) {
  const { text, key, to, swatch, numeral, english, quoted, heard, under } = cell;
  const { mark } = useWords();
  const words = english ? (
    <span lang="en" dir="ltr">
      {quoted ? <q>{text}</q> : text}
    </span>
  ) : (
    text
  );
  if (to !== undefined)
    return (
      <>
        <a href={hrefTo(to)}>
          {heard !== undefined && <Unseen>{mark(heard, '')}</Unseen>}
          {words}
        </a>
        {under !== undefined && <small>{under}</small>}
      </>
    );
  if (swatch)
    return (
      <span className="table-swatch">
        <span className="table-field">
          <SwatchBox id={swatch.id} paint={swatch.paint} />
          {numeral !== undefined && <b data-value={numeral}>{numeral}</b>}
        </span>{' '}
        <span>{words}</span>
      </span>
    );
  if (key !== undefined) return words;
  return (
    <>
      <span aria-hidden="true">–</span>
      <Unseen>{words}</Unseen>
    </>
  );
}
