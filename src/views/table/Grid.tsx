import { useEffect, useRef } from 'react';
import { useDeferred } from '../../store/react.tsx';
import type { TableName } from '../../output/rows.ts';
import type { Column, Row as TableRow } from './model.ts';
import { revealRow } from './reveal.ts';
import { Row } from './Row.tsx';
import type { Order } from './sort.ts';
import { useWording } from './words.ts';

interface Props {
  readonly name: TableName;
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  readonly order: Order | null;
  /** The id of what the table is called by. */
  readonly caption: string;
  readonly onSort: (at: number) => void;
}

/** The rows under their heads, both of which stay in sight. What comes into focus comes into sight. */
export function Grid({ name, columns, rows, order, caption, onSort }: Props) {
  const words = useWording();
  const focus = useDeferred(({ view }) => view.focus);
  const region = useRef<HTMLElement>(null);
  useEffect(() => revealRow(region.current), [focus]);
  const stateOf = (at: number) => (order?.at !== at ? undefined : order.down ? 'descending' : 'ascending');
  return (
    <section
      className="table-scroll"
      aria-labelledby={caption}
      tabIndex={0}
      ref={region}
      hidden={rows.length === 0}
    >
      <table data-name={name} aria-labelledby={caption}>
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
            <Row key={row.id} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
