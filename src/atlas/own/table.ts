import type { Pause } from '../../lib/schedule.ts';
import { delimiterOf, rowsOf, type Delimiter, type Row } from './csv.ts';
import type { Matcher } from './match.ts';
import { decimalOf, isMissing, readNumber, type Decimal } from './number.ts';

/** A text as rows, all of them; whether the first names the columns is told by `Choice`. */
export interface Table {
  readonly rows: readonly Row[];
  readonly width: number;
  readonly delimiter: Delimiter;
}

/** What is read where: columns by their place, from 0. */
export interface Choice {
  readonly hasHeader: boolean;
  readonly country: number;
  readonly value: number;
  readonly note: number | null;
  readonly decimal: Decimal;
}

/** Cells after which one looks whether the page wants to answer, and rows that columns are told by. */
const STRIDE = 1000;
const SAMPLE = 150;

/** Throws a CsvError where the text is no table. */
export async function readTable(text: string, pause: Pause): Promise<Table> {
  const delimiter = delimiterOf(text);
  const rows: Row[] = [];
  let since = 0;
  for (const row of rowsOf(text, delimiter)) {
    rows.push(row);
    since += row.cells.length;
    if (since < STRIDE) continue;
    since = 0;
    await pause();
  }
  return { rows, width: rows[0]?.cells.length ?? 0, delimiter };
}

const NOTE = /note|comment|remark|remarque|nota|observa|comentario|примеч|коммент|备注|说明|注释|注|ملاحظ/i;
const isNumber = (cell: string) => readNumber(cell, '.') !== undefined || readNumber(cell, ',') !== undefined;
const isYear = (cell: string) => /^(1[89]|20)\d\d$/.test(cell);

/** What a column seems to hold, as shares of its cells that hold something. */
interface Look {
  readonly column: number;
  readonly countries: number;
  readonly numbers: number;
  readonly years: number;
}

function lookAt(rows: readonly Row[], column: number, { find }: Matcher): Look {
  const cells = rows.map((row) => row.cells[column] ?? '').filter((cell) => !isMissing(cell));
  const share = (test: (cell: string) => boolean) => cells.filter(test).length / Math.max(1, cells.length);
  return {
    column,
    // A number may be a country's by chance.
    countries: share((cell) => find(cell) !== undefined) * (share(isNumber) > 0.5 ? 0.6 : 1),
    numbers: share(isNumber),
    years: share(isYear),
  };
}

const best = (looks: readonly Look[], score: (look: Look) => number): number | undefined => {
  const [first, ...rest] = looks;
  return first && rest.reduce((one, other) => (score(other) > score(one) ? other : one), first).column;
};

/** What the columns of a table seem to be. */
export async function guess(
  { rows, width, delimiter }: Table,
  matcher: Matcher,
  pause: Pause,
): Promise<Choice> {
  const [first] = rows;
  const sample = rows.length > 1 ? rows.slice(1, SAMPLE) : rows.slice(0, 1);
  const looks: Look[] = [];
  for (let column = 0; column < width; column++) {
    looks.push(lookAt(sample, column, matcher));
    await pause();
  }
  const country = best(looks, ({ countries }) => countries) ?? 0;
  const others = looks.filter(({ column }) => column !== country);
  const value =
    best(others, ({ numbers, years, countries }) => numbers * (years > 0.9 || countries > 0.5 ? 0.5 : 1)) ??
    country;
  const cellOf = (column: number) => first?.cells[column] ?? '';
  const isRow =
    matcher.find(cellOf(country)) !== undefined || (isNumber(cellOf(value)) && !isYear(cellOf(value)));
  const hasHeader = rows.length > 1 && !isRow;
  const note = others.find(
    ({ column, numbers, countries }) =>
      column !== value && numbers < 0.5 && countries < 0.5 && (!hasHeader || NOTE.test(cellOf(column))),
  );
  return {
    hasHeader,
    country,
    value,
    note: note?.column ?? null,
    decimal: decimalOf(
      rows.slice(0, 1000).map(({ cells }) => cells[value] ?? ''),
      delimiter,
    ),
  };
}
