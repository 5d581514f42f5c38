import { lookup } from '../lookup.ts';
import type { Atlas, Id } from '../types.ts';
import { CLASSES, METHODS, type Method } from './classes.ts';
import { NOTE, type Given } from './judge.ts';

/** A reader's numbers as they are kept in the browser, or within the file of the atlas. */
export interface Kept {
  /** The name of the file they are from; '' where they were pasted. */
  readonly file: string;
  /** What the column of the numbers is called; '' where it has no name. */
  readonly title: string;
  /** The day on which they were brought, as "2026-08-05". */
  readonly date: string;
  readonly percent: boolean;
  readonly method: Method;
  readonly count: number;
  readonly given: ReadonlyMap<Id, Given>;
}

/** Letters of what is kept, and of a name in it, that are read. */
const MOST = 2_000_000;
const NAME = 120;

export const writeKept = ({ given, ...more }: Kept): string =>
  JSON.stringify({ ...more, given: [...given].map(([id, { value, note }]) => [id, value, note]) });

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

/** A row as it is kept, or nothing where it is none. */
function readRow(row: unknown, atlas: Atlas): [Id, Given] | undefined {
  if (!Array.isArray(row)) return undefined;
  const [id, value, note] = row as unknown[];
  if (typeof id !== 'string' || !lookup(atlas).countries.has(id)) return undefined;
  if (value !== null && !(typeof value === 'number' && Number.isFinite(value))) return undefined;
  return [id, { value, note: typeof note === 'string' ? note.slice(0, NOTE) : '' }];
}

/** What was kept, or undefined where it is not what was written: then it is as if nothing were there. */
export function readKept(text: string, atlas: Atlas): Kept | undefined {
  const kept = readText(text);
  const rows = kept?.['given'];
  if (!kept || !Array.isArray(rows)) return undefined;
  const given = new Map<Id, Given>();
  for (const row of rows.slice(0, atlas.countries.length)) {
    const read = readRow(row, atlas);
    if (!read) return undefined;
    if (!given.has(read[0])) given.set(...read);
  }
  const { date, count } = kept;
  const method = METHODS.find((one) => one === kept['method']);
  const isDay =
    typeof date === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date));
  const isCount = Number.isInteger(count) && Number(count) >= CLASSES.least && Number(count) <= CLASSES.most;
  const hasNumber = [...given.values()].some(({ value }) => value !== null);
  if (!method || !isDay || !isCount || !hasNumber) return undefined;
  return {
    file: nameOf(kept['file']),
    title: nameOf(kept['title']),
    date,
    percent: kept['percent'] === true,
    method,
    count: Number(count),
    given,
  };
}
