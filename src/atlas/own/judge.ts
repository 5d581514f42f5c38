import type { Pause } from '../../lib/schedule.ts';
import type { Id } from '../types.ts';
import type { Matcher } from './match.ts';
import { isMissing, isPercent, readNumber } from './number.ts';
import type { Choice, Table } from './table.ts';

/** What a file gives for a country: no number is null, never zero. */
export interface Given {
  readonly value: number | null;
  readonly note: string;
}

/** What became of the rows of a table. */
export interface Judged {
  /** The first row of each country. */
  readonly given: ReadonlyMap<Id, Given>;
  readonly numbers: number;
  /** Whether every number is written in percent. */
  readonly percent: boolean;
  /** Cells that name no country, with the lines they stand in. */
  readonly unmatched: readonly { readonly cell: string; readonly lines: readonly number[] }[];
  /** Countries that later rows name again, with the lines of those, which are not used. */
  readonly again: readonly { readonly id: Id; readonly lines: readonly number[] }[];
  /** Cells in the column of numbers that are none. */
  readonly unread: readonly { readonly cell: string; readonly line: number }[];
}

/** Letters of a note that are kept. */
export const NOTE = 500;
const STRIDE = 256;

/** @param taken what the reader has said cells to mean that name no country by themselves */
export async function judge(
  { rows }: Table,
  { hasHeader, country, value, note, decimal }: Choice,
  { find }: Pick<Matcher, 'find'>,
  taken: ReadonlyMap<string, Id>,
  pause: Pause,
): Promise<Judged> {
  const given = new Map<Id, Given>();
  const unmatched = new Map<string, number[]>();
  const again = new Map<Id, number[]>();
  const unread: { cell: string; line: number }[] = [];
  let [numbers, percents] = [0, 0];
  const add = <K>(lists: Map<K, number[]>, key: K, line: number) => {
    const lines = lists.get(key);
    if (lines) lines.push(line);
    else lists.set(key, [line]);
  };
  for (const [at, { line, cells }] of rows.entries()) {
    if (at % STRIDE === STRIDE - 1) await pause();
    if (at === 0 && hasHeader) continue;
    const name = cells[country] ?? '';
    const id = find(name) ?? taken.get(name);
    if (id === undefined) {
      add(unmatched, name, line);
      continue;
    }
    if (given.has(id)) {
      add(again, id, line);
      continue;
    }
    const cell = cells[value] ?? '';
    const number = readNumber(cell, decimal);
    if (number !== undefined) numbers += 1;
    else if (!isMissing(cell)) unread.push({ cell, line });
    if (number !== undefined && isPercent(cell)) percents += 1;
    given.set(id, { value: number ?? null, note: note === null ? '' : (cells[note] ?? '').slice(0, NOTE) });
  }
  return {
    given,
    numbers,
    percent: numbers > 0 && percents === numbers,
    unmatched: [...unmatched].map(([cell, lines]) => ({ cell, lines })),
    again: [...again].map(([id, lines]) => ({ id, lines })),
    unread,
  };
}
