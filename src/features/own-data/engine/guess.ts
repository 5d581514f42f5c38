import type { Pause } from '../../../lib/schedule.ts';
import type { Matcher } from './match.ts';
import { decimalOf, isMissing, readCell, type DecimalSign } from './number.ts';
import { isDay, periodOf } from './period.ts';
import type { RawTable } from './table.ts';

/** The ways to combine several rows of one country. */
export const COMBINES = ['last', 'mean', 'sum', 'count'] as const;
export type Combine = (typeof COMBINES)[number];

/** The role of each column, by its place from 0. */
export interface ColumnChoice {
  readonly country: number;
  /** A column, the columns of periods together, or the rows, which are counted. */
  readonly value: number | 'periods' | 'rows';
  /** The column of years or other periods. */
  readonly period: number | null;
  readonly note: number | null;
  /** Null where no cell decides: then it asks. */
  readonly decimal: '.' | ',' | null;
  /** Null where countries repeat and nothing says what that means: then it asks. */
  readonly combine: Combine | null;
}

/** Number of rows that decide the roles of columns. */
const SAMPLE = 300;

const NAMES = {
  country: /^(?:country|countries|entity|nation|geo|geography|location|economy|(?:ref_?|reference )area|land|pays|pa[ií]s|paese|страна|国家.*|国|地区|بلد|الدولة|country.?name)/i,
  code: /\b(?:code|iso\d?|m49|numeric|lat(?:itude)?|lon(?:gitude)?)\b/i,
  year: /^(?:years?|year\(s\)|time|time_period|period|date|jahr|ann[ée]e|a[ñn]o|anno|год|年|年份|السنة|سنة)$/i,
  value: /^(?:obs_value|values?|valor|wert|valeur|значение|值|القيمة)$/i,
  rank: /^(?:rank(?:ing)?|#|no\.?|nr\.?|№|rang|pos(?:ition)?\.?|место|排名|id|index)$/i,
  note: /note|comment|remark|remarque|nota|observa|comentario|примеч|коммент|备注|说明|注释|注|ملاحظ/i,
} as const; // prettier-ignore

/** The apparent content of a column, as shares of its filled cells. */
interface Look {
  readonly column: number;
  readonly name: string;
  readonly filled: number;
  readonly places: number;
  readonly distinctPlaces: number;
  readonly numbers: number;
  readonly periods: number;
  readonly distinct: number;
  readonly counts: boolean;
}

const isNumber = (cell: string) => readCell(cell, '.') !== undefined || readCell(cell, ',') !== undefined;

function lookAt({ rows, header }: RawTable, column: number, { look }: Matcher): Look {
  const cells = rows.slice(0, SAMPLE).map((row) => row.cells[column] ?? '').filter((cell) => !isMissing(cell)); // prettier-ignore
  const share = (test: (cell: string) => boolean) => cells.filter(test).length / Math.max(1, cells.length);
  const whole = cells.map(Number);
  const places = new Set(cells.flatMap((cell) => {
    const named = look(cell);
    return named?.kind === 'place' ? [named.id] : [];
  })); // prettier-ignore
  return {
    column,
    name: header[column] ?? '',
    filled: cells.length,
    places: share((cell) => look(cell) !== undefined),
    distinctPlaces: places.size,
    numbers: share(isNumber),
    periods: share((cell) => periodOf(cell) !== undefined),
    distinct: new Set(cells).size,
    counts: cells.length > 2 && whole.every((value, at) => value === (whole[0] ?? 0) + at),
  };
}

const best = (looks: readonly Look[], score: (look: Look) => number): Look | undefined => {
  const scored = looks.map((look) => ({ look, score: score(look) })).filter(({ score: one }) => one > 0);
  const [first, ...rest] = scored;
  return first && rest.reduce((one, other) => (other.score > one.score ? other : one), first).look;
};

/** The columns that a choice reads values from; none if it counts rows. */
export function valueColumns({ header }: RawTable, value: ColumnChoice['value']): number[] {
  if (value === 'rows') return [];
  if (value !== 'periods') return [value];
  return [...header.keys()].filter((column) => periodOf(header[column] ?? '') !== undefined);
}

/** The cells that a choice reads values from, of the first rows. */
export function valueCells(table: RawTable, value: ColumnChoice['value']): string[] {
  const columns = valueColumns(table, value);
  return table.rows.slice(0, 1000).flatMap(({ cells }) => columns.map((column) => cells[column] ?? ''));
}

/** The decimal sign of the cells that a choice reads. */
export function signOf(table: RawTable, value: ColumnChoice['value']): DecimalSign {
  const sign = decimalOf(valueCells(table, value), table.delimiter);
  // The numbers of a spreadsheet are numbers: only text can be ambiguous.
  return table.delimiter === '' && sign.doubt === 'open' ? { sign: '.', doubt: 'none' } : sign;
}

/** Changes the columns of a choice; what depends on them is guessed again, or asked. */
export function chooseColumns(
  table: RawTable,
  matcher: Matcher,
  choice: ColumnChoice,
  patch: Partial<Pick<ColumnChoice, 'country' | 'value' | 'period'>>,
): ColumnChoice {
  const next = { ...choice, ...patch };
  const { sign, doubt } = signOf(table, next.value);
  const period = next.value === 'periods' ? null : next.period;
  const isCounted = next.value === 'rows';
  const isRepeated = repeatsWithin(table, matcher, next.country, period);
  return {
    ...next,
    period,
    decimal: patch.value === undefined ? choice.decimal : doubt === 'none' ? sign : null,
    combine: isCounted ? 'count' : !isRepeated ? 'last' : choice.combine === 'count' ? null : choice.combine,
  };
}

/** Guesses the columns of a table. */
export async function guess(table: RawTable, matcher: Matcher, pause: Pause): Promise<ColumnChoice> {
  const { rows, width, header } = table;
  const looks: Look[] = [];
  for (let column = 0; column < width; column++) {
    looks.push(lookAt(table, column, matcher));
    await pause();
  }
  const country =
    best(looks, ({ places, distinctPlaces, filled, numbers, name }) =>
      distinctPlaces === 0
        ? 0
        : places *
            (numbers > 0.5 && !NAMES.code.test(name) && !NAMES.country.test(name) ? 0.3 : 1) *
            (distinctPlaces === 1 && filled > 2 ? 0.2 : 1) +
          (NAMES.country.test(name) ? 0.15 : 0),
    )?.column ?? looks.find(({ name }) => NAMES.country.test(name))?.column ?? 0; // prettier-ignore
  const others = looks.filter(({ column, filled }) => column !== country && filled > 0);
  const inHeader = others.filter(({ name, numbers }) => periodOf(name) !== undefined && numbers > 0.4);
  const ids = rows.slice(0, SAMPLE * 10).flatMap(({ cells }) => matcher.find(cells[country] ?? '') ?? []);
  const repeats = new Set(ids).size < ids.length;
  const year =
    inHeader.length > 0
      ? undefined
      : others.find(
          ({ name, periods, distinct }) =>
            periods > 0.9 && (NAMES.year.test(name) || !NAMES.value.test(name)) && (repeats || distinct === 1) && (distinct < ids.length || distinct === 1),
        ); // prettier-ignore
  const value =
    inHeader.length > 0
      ? ('periods' as const)
      : (best(others, ({ column, name, numbers, counts, periods, places }) =>
          column === year?.column || numbers < 0.5
            ? 0
            : numbers *
              (NAMES.value.test(name) ? 1.5 : 1) *
              (NAMES.code.test(name) ? 0.2 : 1) *
              (NAMES.rank.test(name) || counts ? 0.1 : 1) *
              (periods > 0.9 && others.length > 1 ? 0.5 : 1) *
              (places > 0.9 && others.length > 1 ? 0.8 : 1),
        )?.column ??
        best(others, ({ name, distinct, filled, column, places }) =>
          column === year?.column || distinct > 8 || (distinct === filled && filled > 2) || places > 0.9 && distinct > 1 && NAMES.code.test(name)
            ? 0
            : 1,
        )?.column ??
        (repeats ? ('rows' as const) : (others[0]?.column ?? country))); // prettier-ignore
  const sign = signOf(table, value);
  const note = others.find(
    ({ column, name, numbers, places }) =>
      column !== value && column !== year?.column && numbers < 0.5 && places < 0.5 && (!table.hasHeader || NAMES.note.test(name)) && !isDay(rows[0]?.cells[column] ?? ''),
  ); // prettier-ignore
  const isRepeated = repeatsWithin(table, matcher, country, year?.column ?? null);
  return {
    country,
    value,
    period: value === 'periods' ? null : (year?.column ?? null),
    note: header.length > 0 ? (note?.column ?? null) : null,
    decimal: sign.doubt === 'none' ? sign.sign : null,
    combine: !isRepeated ? 'last' : value === 'rows' ? 'count' : null,
  };
}

/** Tests whether a country has several rows of one period. */
function repeatsWithin(
  { rows }: RawTable,
  { find }: Matcher,
  country: number,
  period: number | null,
): boolean {
  const seen = new Set<string>();
  for (const { cells } of rows) {
    const id = find(cells[country] ?? '');
    if (id === undefined) continue;
    const key = `${id} ${period === null ? '' : (cells[period] ?? '')}`;
    if (seen.has(key)) return true;
    seen.add(key);
  }
  return false;
}
