import { tables, toCsv, type Table } from './rows.ts';
import type { Id } from './id.ts';
import type { Atlas } from './types.ts';

/** The tables that can be taken out. The dataset publishes each under the same name. */
export const TABLES = ['countries', 'parties', 'figures', 'claims'] as const;
export type TableName = (typeof TABLES)[number];

/** A published table, or those of its rows that are named, in their order. */
export function tableOf(atlas: Atlas, name: TableName, ids?: readonly Id[]): Table {
  const table = tables(atlas).find((one) => one.name === name);
  if (!table) throw new Error(`no table ${name}`);
  if (!ids) return table;
  const published = new Map(table.rows.map((row) => [row[0], row]));
  return { ...table, rows: ids.flatMap((id) => [published.get(id) ?? []]) };
}

/** Rows of a published table as CSV, with the fields under which it describes them. */
export const csvOf = (atlas: Atlas, name: TableName, rows: readonly { readonly id: Id }[]): string =>
  toCsv(
    tableOf(
      atlas,
      name,
      rows.map(({ id }) => id),
    ),
  );
