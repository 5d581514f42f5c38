import { useEffect, useRef } from 'react';
import { useAtlas, useDeferred } from '../../store/react.tsx';
import type { TableName } from '../../atlas/tables.ts';
import type { Column, TableRow } from './model.ts';
import { rowOf } from './lit.ts';
import { revealRow } from './reveal.ts';
import { GridRow } from './GridRow.tsx';
import type { Order } from './sort.ts';
import { useWording } from './words.ts';

interface Props {
  readonly name: TableName;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  readonly order: Order | null;
  /** The id of what the table is called by. */
  readonly caption: string;
  /** True if all countries are of one region. */
  readonly narrowed: boolean;
  readonly onSort: (at: number) => void;
}

/** The rows under their headers, which stay visible. A focused element scrolls into view. */
export function Grid({ name, columns, rows, order, caption, narrowed, onSort }: Props) {
  const atlas = useAtlas();
  const words = useWording();
  const focus = useDeferred(({ view }) => view.focus);
  const region = useRef<HTMLElement>(null);
  const table = useRef<HTMLTableElement>(null);
  useEffect(() => {
    if (region.current && table.current) revealRow(region.current, table.current, rowOf(atlas, focus, rows));
    // oxlint-disable-next-line react/exhaustive-deps -- sorted or filtered rows stay where the reader has them
  }, [focus]);
  const stateOf = (at: number) => (order?.at !== at ? undefined : order.down ? 'descending' : 'ascending');
  return (
    <section
      className="table-scroll"
      aria-labelledby={caption}
      tabIndex={0}
      ref={region}
      hidden={rows.length === 0}
    >
      <table data-name={name} data-narrowed={narrowed || undefined} aria-labelledby={caption} ref={table}>
        <colgroup>
          {columns.map((column) => (
            <col key={column} data-column={column} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map((column, at) => (
              <th key={column} scope="col" aria-sort={stateOf(at)}>
                <button type="button" onClick={() => onSort(at)}>
                  {words.table.columns[column]}
                  <span aria-hidden="true" className="table-arrow" data-order={stateOf(at)} />
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <GridRow key={row.id} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
