import type { Pause } from '../../../lib/schedule.ts';
import type { Id } from '../../../atlas/id.ts';
import { valueColumns, type ColumnChoice } from './guess.ts';
import type { Matcher, Named } from './match.ts';
import { isMissing, isPercent, readCell } from './number.ts';
import { isDay, periodOf } from './period.ts';
import type { RawTable } from './table.ts';

/** A value of a period: no number is null, never zero; a word where the column holds words. */
export type Value = number | string | null;

/** A country's values in a file, by period. */
export interface OwnEntry {
  readonly values: readonly Value[];
  readonly note: string;
}

/** A cell that is left out, with its lines. */
export interface Left {
  readonly cell: string;
  readonly lines: readonly number[];
  readonly why: Exclude<Named['kind'], 'place'> | 'unknown';
}

/** The result of matching the rows of a table. */
export interface Matched {
  /** Periods as sortable keys, in order; a single '' if the file has none. */
  readonly periods: readonly string[];
  readonly entries: ReadonlyMap<Id, OwnEntry>;
  /** The country that each cell names. */
  readonly ids: ReadonlyMap<string, Id>;
  readonly kind: 'numbers' | 'words';
  /** Countries with a value in each period. */
  readonly counts: readonly number[];
  /** True if every number is written in percent. */
  readonly percent: boolean;
  readonly left: readonly Left[];
  /** Cells in the value column that are not numbers, or are dates. */
  readonly unread: readonly { readonly cell: string; readonly line: number; readonly isDay: boolean }[];
  /** Lines with more cells than the table has columns. */
  readonly wide: readonly number[];
  /** The number of cells read without their marks, and the approximate ones among them. */
  readonly marked: number;
  readonly approximate: number;
  /** Countries with several rows of one period. */
  readonly repeated: readonly Id[];
  /** Words of the column, where they are too many to be drawn. */
  readonly words: number;
}

/** Letters of a note that are kept; periods that are kept, the last ones; words that are drawn. */
export const NOTE = 500;
export const MOST_PERIODS = 120;
export const MOST_WORDS = 8;
const STRIDE = 256;
/** Rows that tell which list of codes a column follows. */
const SAMPLE = 1000;

/** Values that one country has in one period. */
type Cell = { readonly value: Value }[];

function combined(cells: Cell, how: ColumnChoice['combine']): Value {
  if (how === 'count') return cells.length;
  const values = cells.flatMap(({ value }) => value ?? []);
  const numbers = values.filter((value) => typeof value === 'number');
  if (how === 'last' || how === null || numbers.length < values.length) return values.at(-1) ?? null;
  const sum = numbers.reduce((total, value) => total + value, 0);
  if (numbers.length === 0 || !Number.isFinite(sum)) return null;
  return how === 'sum' ? Number(sum.toPrecision(15)) : Number((sum / numbers.length).toPrecision(15));
}

/** The value columns with their periods; '' for a column whose rows give their own. */
function columnsOf(table: RawTable, { value }: ColumnChoice): (readonly [column: number, period: string])[] {
  if (value === 'rows') return [[-1, '']];
  return valueColumns(table, value).map((column) => [
    column,
    value === 'periods' ? (periodOf(table.header[column] ?? '') ?? '') : '',
  ]);
}

/** @param taken what the reader has said cells to mean that name no country by themselves */
export async function matchRows(
  table: RawTable,
  choice: ColumnChoice,
  { lookIn }: Pick<Matcher, 'lookIn'>,
  taken: ReadonlyMap<string, Id>,
  pause: Pause,
): Promise<Matched> {
  const { rows, width, hasHeader } = table;
  const columns = columnsOf(table, choice);
  const decimal = choice.decimal ?? '.';
  const cells = new Map<Id, Map<string, Cell>>();
  const notes = new Map<Id, string>();
  const left = new Map<string, { lines: number[]; why: Left['why'] }>();
  const unread: { cell: string; line: number; isDay: boolean }[] = [];
  const wide: number[] = [];
  const repeated = new Set<Id>();
  const words = new Set<string>();
  const ids = new Map<string, Id>();
  const look = lookIn(rows.slice(0, SAMPLE).map((row) => row.cells[choice.country] ?? ''));
  let [numbers, percents, marked, approximate] = [0, 0, 0, 0];

  const isWords = (() => {
    if (choice.value === 'rows' || choice.value === 'periods') return false;
    const column = choice.value;
    const some = rows.slice(0, 1000).map((row) => row.cells[column] ?? '').filter((cell) => !isMissing(cell)); // prettier-ignore
    const read = some.filter((cell) => readCell(cell, '.') ?? readCell(cell, ',')).length;
    return some.length > 0 && read * 3 < some.length && !some.every(isDay);
  })();
  const readValue = (cell: string, line: number): Value => {
    if (isMissing(cell)) return null;
    if (isWords) {
      const word = cell.slice(0, 60);
      words.add(word);
      return word;
    }
    const reading = readCell(cell, decimal);
    if (!reading) {
      unread.push({ cell, line, isDay: isDay(cell) });
      return null;
    }
    numbers += 1;
    if (isPercent(cell)) percents += 1;
    if (reading.isMarked) marked += 1;
    if (reading.isApproximate) approximate += 1;
    return reading.value;
  };

  for (const [at, { line, cells: row }] of rows.entries()) {
    if (at % STRIDE === STRIDE - 1) await pause();
    if (hasHeader && row.slice(width).some((cell) => cell !== '')) {
      wide.push(line);
      continue;
    }
    const name = row[choice.country] ?? '';
    const named = look(name);
    const id = taken.get(name) ?? (named?.kind === 'place' ? named.id : undefined);
    if (id === undefined) {
      const known = left.get(name);
      if (known) known.lines.push(line);
      else left.set(name, { lines: [line], why: named && named.kind !== 'place' ? named.kind : 'unknown' });
      continue;
    }
    ids.set(name, id);
    const ofPlace = cells.get(id) ?? new Map<string, Cell>();
    cells.set(id, ofPlace);
    for (const [column, inHeader] of columns) {
      const own = choice.period === null ? inHeader : periodOf(row[choice.period] ?? '');
      const value = column < 0 ? 1 : readValue(row[column] ?? '', line);
      if (own === undefined) continue;
      const before = ofPlace.get(own);
      if (before) {
        before.push({ value });
        repeated.add(id);
      } else ofPlace.set(own, [{ value }]);
    }
    if (choice.note !== null) notes.set(id, (row[choice.note] ?? '').slice(0, NOTE));
  }

  const known = new Set([...cells.values()].flatMap((ofPlace) => [...ofPlace.keys()]));
  const all = [...known].toSorted().slice(-MOST_PERIODS);
  const combine = repeated.size > 0 ? choice.combine : choice.combine === 'count' ? 'count' : 'last';
  const value = (ofPlace: Map<string, Cell>, period: string) =>
    combined(ofPlace.get(period) ?? [], ofPlace.has(period) ? combine : 'last');
  const counts = all.map((period) => [...cells.values()].filter((ofPlace) => value(ofPlace, period) !== null).length); // prettier-ignore
  const kept = all.filter((_, at) => (counts[at] ?? 0) > 0);
  const periods = kept.length > 0 ? kept : [''];
  const isKindWords = isWords && combine !== 'count';
  const isTooMany = isKindWords && words.size > MOST_WORDS;
  return {
    periods,
    entries: new Map(
      [...cells].map(([id, ofPlace]) => [
        id,
        {
          values: periods.map((period) => (isTooMany ? null : value(ofPlace, period))),
          note: notes.get(id) ?? '',
        },
      ]),
    ),
    ids,
    kind: isKindWords ? 'words' : 'numbers',
    counts: isTooMany ? periods.map(() => 0) : counts.filter((count) => count > 0),
    percent: numbers > 0 && percents === numbers && choice.combine !== 'count',
    left: [...left].map(([cell, one]) => ({ cell, ...one })),
    unread,
    wide,
    marked,
    approximate,
    repeated: [...repeated],
    words: isTooMany ? words.size : 0,
  };
}

/** The first period to show: the latest with at least half as many countries as the fullest one. */
export function latestOf(counts: readonly number[]): number {
  const most = Math.max(0, ...counts);
  return Math.max(0, counts.findLastIndex((count) => count * 2 >= most)); // prettier-ignore
}
