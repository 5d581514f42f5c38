import { localDay } from '../../lib/day.ts';
import type { Id } from '../../atlas/id.ts';
import { CLASSES, type Method } from './engine/classes.ts';
import { tidy } from './engine/csv.ts';
import type { ColumnChoice } from './engine/guess.ts';
import type { Kept } from './engine/kept.ts';
import type { Matched } from './engine/matchRows.ts';
import type { Draft } from './readTable.ts';

/** Letters of a title, a unit and a source that are kept. */
export const LETTERS = 120;

/** The reader's choices for a table. Null means not typed: then the file decides. */
export interface TableReading {
  readonly draft: Draft;
  readonly choice: ColumnChoice;
  /** The reader's choices for cells that name no country by themselves. */
  readonly taken: ReadonlyMap<string, Id>;
  readonly method: Method;
  readonly count: number;
  readonly title: string | null;
  readonly unit: string | null;
  readonly source: string;
}

/** A table as it seems to be meant. */
export const startReading = (draft: Draft): TableReading => ({
  draft,
  choice: draft.guessed,
  taken: new Map(),
  method: 'natural',
  count: CLASSES.usual,
  title: null,
  unit: null,
  source: '',
});

/** A unit in brackets at the end of a column's name: "Population (thousands)". */
const IN_BRACKETS = /^(.*\S)\s*[([](\D[^)\]]{0,30})[)\]]$/;

/** Columns that say in every row what the numbers are. */
const SUBJECT = /^(?:indicator|series|variable|subject)(?: name)?$/i;

/** The one text that a column has in every row; '' if there is none. */
function saidThroughout({ header, rows }: Draft['table']): string {
  const column = header.findIndex((name) => SUBJECT.test(name.trim()));
  const words = new Set(rows.map(({ cells }) => cells[column] ?? ''));
  return words.size === 1 ? ([...words][0] ?? '') : '';
}

/** The title and the unit: as they were typed, else as the file calls the numbers. */
export function titleOf({ draft: { table }, choice: { value }, title, unit }: TableReading): {
  readonly title: string;
  readonly unit: string;
} {
  const said = value === 'rows' ? '' : saidThroughout(table);
  const name = said || (typeof value === 'number' ? (table.header[value] ?? '') : '');
  const [, bare = name, inBrackets = ''] = IN_BRACKETS.exec(name) ?? [];
  const found = table.title === '' || value === 'rows' ? bare : table.title;
  return { title: (title ?? found).slice(0, LETTERS), unit: (unit ?? inBrackets).slice(0, LETTERS) };
}

/** Tests whether something stays to be asked before the numbers can be drawn. */
export const isOpenQuestion = ({ choice }: TableReading, { repeated, kind }: Matched): boolean =>
  (choice.decimal === null && kind === 'numbers' && choice.value !== 'rows') ||
  (choice.combine === null && repeated.length > 0);

const today = () => localDay(new Date());

/** The part of a table that is kept. */
export function keptOf(reading: TableReading, { percent, kind, periods, entries }: Matched): Kept {
  const { draft, method, count, source } = reading;
  return {
    file: tidy(draft.file).slice(0, LETTERS),
    ...titleOf(reading),
    source: tidy(source).slice(0, LETTERS),
    date: today(),
    percent,
    kind,
    periods,
    method,
    count,
    entries,
  };
}

const PER =
  /%|\bper\b|share|rate|ratio|index|percent|average|mean|median|capita|density|pro |anteil|quote|taux|par |moyen|tasa|por |promedio|дол[яи]|на душу|средн|率|比|人均|平均|نسبة|معدل|متوسط/i;

/** Tests whether numbers look like totals, which grow with the size of a country: whole, large, and far apart. */
export function areTotals({
  title,
  unit,
  percent,
  kind,
  entries,
}: Pick<Kept, 'title' | 'unit' | 'percent' | 'kind' | 'entries'>): boolean {
  if (percent || kind === 'words' || PER.test(`${title} ${unit}`)) return false;
  const values = [...entries.values()]
    .flatMap((entry) => entry.values.findLast((value) => value !== null) ?? [])
    .filter((value) => typeof value === 'number')
    .toSorted((a, b) => a - b);
  const [least = 0, median = 0, most = 0] = [values[0], values[Math.floor(values.length / 2)], values.at(-1)];
  return values.every(Number.isInteger) && least >= 0 && most >= 10_000 && most >= 3 * median;
}
