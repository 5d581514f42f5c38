import { useId, useMemo, useState } from 'react';
import { kindOf, lookup } from '../../atlas/lookup.ts';
import type { Id } from '../../atlas/id.ts';
import type { Atlas } from '../../atlas/types.ts';
import { TABLES, type TableName } from '../../atlas/tables.ts';
import { useAtlas, useStore, useView } from '../../store/react.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { choices, filtered, fitted } from './filter.ts';
import { Filters } from './Filters.tsx';
import { Grid } from './Grid.tsx';
import { Save } from './Save.tsx';
import { TABLE_MODELS } from './models.ts';
import { sorted, turnedOrder, type Order } from './sort.ts';
import './tables.css';
import './tools.css';
import './columns.css';
import './row.css';
import { useWording } from './words.ts';
import { Unseen } from '../../ui/Unseen.tsx';

/** The table with the focus. */
function nameFor(atlas: Atlas, focus: Id | null): TableName {
  const kind = focus === null ? undefined : kindOf(atlas, focus);
  if (kind === 'sentence' || kind === 'section') return 'claims';
  const claim = lookup(atlas).claims.get(focus ?? '')?.kind;
  if (claim === undefined) return 'countries';
  return claim === 'party' ? 'parties' : claim === 'figure' ? 'figures' : 'claims';
}

/** The number of all rows of a table. */
const sizeOfTable = (atlas: Atlas, name: TableName): number =>
  name === 'countries'
    ? atlas.countries.length
    : atlas.claims.filter(
        ({ kind }) => name === 'claims' || kind === (name === 'parties' ? 'party' : 'figure'),
      ).length;

/** Four tables, each with an order of its own; a filter goes along from one to the next. */
export function Tables() {
  const atlas = useAtlas();
  const words = useWording();
  const {
    go,
    view: { getState },
  } = useStore();
  const [name, setName] = useState<TableName>(() => nameFor(atlas, getState().focus));
  const [orders, setOrders] = useState<{ readonly [name in TableName]?: Order }>({
    countries: { at: 0, down: false },
  });
  const wanted = {
    rows: useView((view) => view.rows),
    region: useView((view) => view.region),
    evidence: useView((view) => view.evidence),
    wording: useView((view) => view.wording),
  };
  const caption = useId();

  const sheet = useMemo(() => TABLE_MODELS[name](atlas, words), [atlas, name, words]);
  const offered = useMemo(() => choices(sheet), [sheet]);
  const order = orders[name] ?? null;
  const filter = fitted(wanted, offered);
  const { rows: text, region, evidence, wording } = filter;
  const rows = useMemo(
    () => sorted(filtered(sheet.rows, { rows: text, region, evidence, wording }), order, words.locale),
    [sheet, text, region, evidence, wording, order, words.locale],
  );
  return (
    <>
      <div className="table-top">
        <fieldset className="table-names">
          <Unseen as="legend">{words.table.which}</Unseen>
          <Segments
            group="table"
            segments={TABLES.map((value) => ({
              value,
              name: `${words.table.names[value]} ${words.amount({ qualifier: 'exact', number: sizeOfTable(atlas, value) })}`,
            }))}
            value={name}
            onChange={setName}
          />
        </fieldset>
        <Unseen id={caption}>{words.table.captions[name]}</Unseen>
        <p className="table-actions">
          <Save name={name} rows={rows} />
        </p>
        <Filters filter={filter} offered={offered} onChange={(next) => go({ ...next })}>
          <span className="table-count" role="status">
            {words.table.rowCount(rows.length, sheet.rows.length)}
          </span>
        </Filters>
      </div>
      <Grid
        key={name}
        name={name}
        columns={sheet.columns}
        rows={rows}
        order={order}
        caption={caption}
        narrowed={name === 'countries' && region !== null}
        onSort={(at) => setOrders({ ...orders, [name]: turnedOrder(order, at) })}
      />
      {rows.length === 0 && <p className="table-message">{words.table.nothing}</p>}
      {sheet.notes && <p className="table-notes">{sheet.notes.join(' · ')}</p>}
    </>
  );
}
