import { useId, useMemo, useState } from 'react';
import { kindOf, lookup } from '../../atlas/lookup.ts';
import type { Atlas, Id } from '../../atlas/types.ts';
import { TABLES, type TableName } from '../../output/rows.ts';
import { useAtlas, useStore } from '../../store/react.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { choices, EVERYTHING, filtered, fitted } from './filter.ts';
import { Filters } from './Filters.tsx';
import { Grid } from './Grid.tsx';
import { Save } from './Save.tsx';
import { SHEETS } from './sheets.ts';
import { sorted, turned, type Order } from './sort.ts';
import './tables.css';
import { useWording } from './words.ts';

/** The table that holds what one was looking at. */
function nameFor(atlas: Atlas, focus: Id | null): TableName {
  const kind = focus === null ? undefined : kindOf(atlas, focus);
  if (kind === 'sentence' || kind === 'section') return 'claims';
  const claim = lookup(atlas).claims.get(focus ?? '')?.kind;
  if (claim === undefined) return 'countries';
  return claim === 'party' ? 'parties' : claim === 'figure' ? 'figures' : 'claims';
}

/** Four tables, each with an order of its own; a filter goes along from one to the next. */
export function Tables() {
  const atlas = useAtlas();
  const words = useWording();
  const {
    view: { getState },
  } = useStore();
  const [name, setName] = useState<TableName>(() => nameFor(atlas, getState().focus));
  const [orders, setOrders] = useState<{ readonly [name in TableName]?: Order }>({
    countries: { at: 0, down: false },
  });
  const [wanted, setWanted] = useState(EVERYTHING);
  const caption = useId();

  const sheet = useMemo(() => SHEETS[name](atlas, words), [atlas, name, words]);
  const offered = useMemo(() => choices(sheet), [sheet]);
  const order = orders[name] ?? null;
  const filter = fitted(wanted, offered);
  const { text, region, evidence } = filter;
  const rows = useMemo(
    () => sorted(filtered(sheet.rows, { text, region, evidence }), order),
    [sheet, text, region, evidence, order],
  );
  return (
    <>
      <div className="table-top">
        <fieldset className="table-names">
          <legend className="visually-hidden">{words.table.which}</legend>
          <Segments
            group="table"
            segments={TABLES.map((value) => ({ value, name: words.table.names[value] }))}
            value={name}
            onChange={setName}
          />
        </fieldset>
        <p className="table-caption">
          <span id={caption}>{words.table.captions[name]}</span>{' '}
          <span className="table-count" role="status">
            {words.table.shown(rows.length, sheet.rows.length)}
          </span>
        </p>
        <Filters filter={filter} offered={offered} onChange={setWanted}>
          <Save name={name} rows={rows} />
        </Filters>
      </div>
      <Grid
        key={name}
        name={name}
        columns={sheet.columns}
        rows={rows}
        order={order}
        caption={caption}
        onSort={(at) => setOrders({ ...orders, [name]: turned(order, at) })}
      />
      {rows.length === 0 && <p className="table-message">{words.table.nothing}</p>}
      {sheet.notes && <p className="table-notes">{sheet.notes.join(' · ')}</p>}
    </>
  );
}
