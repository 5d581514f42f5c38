import type { Pause } from '../../../lib/schedule.ts';
import { delimiterOf, rowsOf, type RawRow } from './csv.ts';
import type { Matcher } from './match.ts';
import { isMissing, readCell } from './number.ts';
import { periodOf } from './period.ts';

/** A table as it is read: lines about the data above, a header where there is one, and the rows below. */
export interface RawTable {
  /** The line above the header; '' without one. */
  readonly title: string;
  /** Lines above the header that are left out. */
  readonly above: readonly number[];
  /** The names of the columns; '' if a column has none. */
  readonly header: readonly string[];
  readonly hasHeader: boolean;
  readonly rows: readonly RawRow[];
  readonly width: number;
  /** The separator of cells; '' in a spreadsheet, whose numbers are numbers. */
  readonly delimiter: string;
}

/** Cells after which one looks whether the page wants to answer. */
const STRIDE = 1000;
/** Rows at the top among which the header is looked for. */
const TOP = 40;

/** Reads a text as rows. */
export async function readRawRows(
  text: string,
  pause: Pause,
): Promise<{ rows: RawRow[]; delimiter: string }> {
  const delimiter = delimiterOf(text);
  const rows: RawRow[] = [];
  let since = 0;
  for (const row of rowsOf(text, delimiter)) {
    rows.push(row);
    since += row.cells.length;
    if (since < STRIDE) continue;
    since = 0;
    await pause();
  }
  return { rows, delimiter };
}

const filled = ({ cells }: RawRow) => cells.filter((cell) => cell !== '').length;
const isNumber = (cell: string) => readCell(cell, '.') !== undefined || readCell(cell, ',') !== undefined;

/** The number of cells that most rows have. */
function usualWidth(rows: readonly RawRow[]): number {
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(filled(row), (counts.get(filled(row)) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

const HEADERS =
  /^(?:geo|id|iso|code|country|countries|entity|nation|state|name|land|pays|pa[ií]s|paese|страна|国家|国|地区|بلد|الدولة|value|values|valor|wert|valeur|значение|year|time|jahr|ann[ée]e|a[ñn]o|год|年|السنة)$/i;

/** The index of the header row; -1 without one. */
function headerOf(rows: readonly RawRow[], { look }: Matcher): number {
  const usual = usualWidth(rows.slice(0, 1000));
  const isWide = (row: RawRow) => filled(row) >= Math.max(2, usual * 0.5);
  const isData = ({ cells }: RawRow) => {
    const rest = cells.filter((cell) => cell !== '' && periodOf(cell) === undefined);
    const places = rest.filter((cell) => look(cell) !== undefined && !HEADERS.test(cell));
    const isNamed = places.some((cell) => look(cell)?.kind !== 'group');
    return isNamed
      ? places.length < rest.length || rest.length === 1
      : places.length > 0 && rest.some(isNumber);
  };
  const first = rows.slice(0, TOP).findIndex((row) => isWide(row) && isData(row));
  for (let at = first - 1; at >= 0; at--) {
    const row = rows[at];
    if (!row || !isWide(row)) continue;
    // A row with a number is data, unless its numbers are the years of its columns.
    const isHeader = row.cells.every(
      (cell) => periodOf(cell) !== undefined || isMissing(cell) || !isNumber(cell),
    );
    if (isHeader) return at;
  }
  if (first > 0 || rows.length === 0) return -1;
  const [top, ...others] = rows;
  const named = top?.cells.filter((cell) => HEADERS.test(cell)).length ?? 0;
  const isTop =
    top !== undefined &&
    named > 0 &&
    !top.cells.some((cell) => isNumber(cell) && periodOf(cell) === undefined);
  return isTop && (first === -1 || others.length > 0) ? 0 : -1;
}

/** Eurostat's TSV: several dimensions in the first column, with commas between, under a header that says so. */
function withoutPacking(rows: readonly RawRow[]): readonly RawRow[] {
  const at = rows.findIndex(({ cells }) => /^[\w,]+\\time(?:_period)?$/i.test(cells[0] ?? ''));
  if (at < 0) return rows;
  return rows.map(({ line, cells: [packed = '', ...rest] }, index) => {
    const text = index === at ? packed.replace(/\\.*$/, '') : packed;
    return { line, cells: [...text.split(',').map((cell) => cell.trim()), ...rest] };
  });
}

/** Turns a table whose columns are countries and whose rows are years; its lines are then the columns. */
function upright(rows: readonly RawRow[], { look }: Matcher): readonly RawRow[] {
  const isPlace = (cell: string) => /\p{L}/u.test(cell) && look(cell)?.kind === 'place';
  const at = rows.slice(0, TOP).findIndex((row) => filled(row) > 2);
  const [top, ...body] = rows.slice(Math.max(0, at));
  const [corner = '', ...names] = top?.cells ?? [];
  const isTurned =
    names.filter(isPlace).length * 3 > names.filter((name) => name !== '').length * 2 &&
    !isPlace(corner) &&
    body.length > 0 &&
    !body.some(({ cells: [first = ''] }) => isPlace(first));
  if (!isTurned || !top) return rows;
  const columns = top.cells.map((name, column) => ({
    line: column + 1,
    cells: [name, ...body.map(({ cells }) => cells[column] ?? '')],
  }));
  return [...rows.slice(0, at), ...columns];
}

/** Makes a table of rows: lines above the header are reported, and a title is kept. */
export function layTable(given: readonly RawRow[], delimiter: string, matcher: Matcher): RawTable {
  const rows = upright(withoutPacking(given), matcher);
  const at = headerOf(rows, matcher);
  const body = rows.slice(at + 1);
  const header = rows[at]?.cells ?? [];
  const above = rows.slice(0, Math.max(0, at));
  const width = Math.max(header.length, usualWidth(body.slice(0, 1000)), 1);
  const [title] = above.filter((row) => filled(row) === 1);
  return {
    title: (title?.cells.find((cell) => cell !== '') ?? '').slice(0, 120),
    above: above.map(({ line }) => line),
    header: Array.from({ length: width }, (_, column) => header[column] ?? ''),
    hasHeader: at >= 0,
    rows: body,
    width,
    delimiter,
  };
}
