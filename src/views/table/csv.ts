import { tables, toCsv } from '../../atlas/rows.ts';
import type { Atlas } from '../../atlas/types.ts';
import type { Name, Row } from './model.ts';

/** The rows shown, in their order, with the fields under which the dataset publishes and describes them. */
export function csvOf(atlas: Atlas, name: Name, shown: readonly Row[]): string {
  const table = tables(atlas).find((one) => one.name === name);
  if (!table) throw new Error(`no table ${name}`);
  const published = new Map(table.rows.map((row) => [row[0], row]));
  return toCsv({ ...table, rows: shown.flatMap(({ id }) => [published.get(id) ?? []]) });
}

/** Hands a text to the reader as a file. The mark at its start tells spreadsheets that it is UTF-8. */
export function download(text: string, name: string) {
  const address = URL.createObjectURL(new Blob(['\u{FEFF}', text], { type: 'text/csv;charset=utf-8' }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
