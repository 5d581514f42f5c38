import { lookup } from '../../../atlas/lookup.ts';
import type { Id } from '../../../atlas/id.ts';
import type { Atlas } from '../../../atlas/types.ts';
import { CLASSES, METHODS, type Method } from './classes.ts';
import { MOST_PERIODS, MOST_WORDS, NOTE, type OwnEntry, type Value } from './matchRows.ts';
import { periodOf } from './period.ts';

const KINDS = ['numbers', 'words'] as const;

/** A reader's numbers as they are kept in the browser, or within the file of the atlas. */
export interface Kept {
  /** The name of the file they are from; '' where they were pasted. */
  readonly file: string;
  /** The name of the column of numbers; '' if it has none. */
  readonly title: string;
  /** The day on which they were brought, as "2026-08-05". */
  readonly date: string;
  /** The unit, in the reader's words; '' if they gave none. */
  readonly unit: string;
  /** The source of the numbers, in the reader's words. */
  readonly source: string;
  readonly percent: boolean;
  readonly kind: 'numbers' | 'words';
  /** Periods as sortable keys; a single '' if there are none. */
  readonly periods: readonly string[];
  readonly method: Method;
  readonly count: number;
  readonly entries: ReadonlyMap<Id, OwnEntry>;
}

/** The maximum number of letters read from kept numbers, and from a name in them. */
const MOST = 2_000_000;
const NAME = 120;

export const writeKept = ({ entries, ...more }: Kept): string =>
  JSON.stringify({ ...more, entries: [...entries].map(([id, { values, note }]) => [id, values, note]) });

type Unknown = Readonly<Record<string, unknown>>;

function readText(text: string): Unknown | undefined {
  if (text.length > MOST) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Unknown) : undefined;
  } catch {
    return undefined;
  }
}

const nameOf = (value: unknown): string => (typeof value === 'string' ? value.slice(0, NAME) : '');

const isValue = (value: unknown): value is Value =>
  value === null || (typeof value === 'number' && Number.isFinite(value)) || (typeof value === 'string' && value.length <= NAME); // prettier-ignore

/** Reads a kept row; undefined if it is damaged. */
function readRow(row: unknown, atlas: Atlas, periods: number): [Id, OwnEntry] | undefined {
  if (!Array.isArray(row)) return undefined;
  const [id, values, note] = row as unknown[];
  if (typeof id !== 'string' || !lookup(atlas).countries.has(id)) return undefined;
  if (!Array.isArray(values) || values.length !== periods || !values.every(isValue)) return undefined;
  return [id, { values, note: typeof note === 'string' ? note.slice(0, NOTE) : '' }];
}

const isPeriods = (value: unknown): value is string[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.length <= MOST_PERIODS &&
  value.every(
    (one) => typeof one === 'string' && (one === '' ? value.length === 1 : periodOf(one) === one),
  ) &&
  new Set(value).size === value.length;

/** Reads kept numbers; undefined if they are damaged, as if there were none. */
export function readKept(text: string, atlas: Atlas): Kept | undefined {
  const kept = readText(text);
  const rows = kept?.['entries'];
  const periods = kept?.['periods'];
  if (!kept || !Array.isArray(rows) || !isPeriods(periods)) return undefined;
  const entries = new Map<Id, OwnEntry>();
  for (const row of rows.slice(0, atlas.countries.length)) {
    const read = readRow(row, atlas, periods.length);
    if (!read) return undefined;
    if (!entries.has(read[0])) entries.set(...read);
  }
  const { date, count } = kept;
  const method = METHODS.find((one) => one === kept['method']);
  const kind = KINDS.find((one) => one === kept['kind']);
  const isDay =
    typeof date === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date));
  const isCount = Number.isInteger(count) && Number(count) >= CLASSES.least && Number(count) <= CLASSES.most;
  const type = kind === 'words' ? 'string' : 'number';
  const values = [...entries.values()].flatMap((entry) => entry.values.filter((value) => value !== null));
  if (!method || !kind || !isDay || !isCount) return undefined;
  if (values.length === 0 || values.some((value) => typeof value !== type)) return undefined;
  if (kind === 'words' && new Set(values).size > MOST_WORDS) return undefined;
  return {
    file: nameOf(kept['file']),
    title: nameOf(kept['title']),
    unit: nameOf(kept['unit']),
    source: nameOf(kept['source']),
    date,
    percent: kept['percent'] === true,
    kind,
    periods,
    method,
    count: Number(count),
    entries,
  };
}
