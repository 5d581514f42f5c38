import type { OwnDataWords } from '../../locales/ownData.ts';
import type { Pause } from '../../lib/schedule.ts';
import type { Encoding } from './engine/decode.ts';
import { guess, type ColumnChoice } from './engine/guess.ts';
import type { Matcher } from './engine/match.ts';
import { NoTable, readSheets, type RawSheet } from './engine/readSheets.ts';
import { layTable, type RawTable } from './engine/table.ts';

/** Bytes of a file that is read: larger ones are refused by what the browser says of their size. */
const LIMIT = 5_000_000;

/** A table that was read, with the guessed role of each column. */
export interface Draft {
  /** '' where it was pasted. */
  readonly file: string;
  readonly sheets: readonly RawSheet[];
  /** The index of the table's sheet. */
  readonly sheet: number;
  readonly table: RawTable;
  readonly guessed: ColumnChoice;
  /** True if null characters were skipped. */
  readonly hasZeros: boolean;
  /** The bytes of a text and their encoding. */
  readonly from?: { readonly bytes: Uint8Array; readonly encoding: Encoding };
}

/** The error message if there is no table. */
export class Refusal extends Error {}

/** The names that a table is read with, the words of refusals, and a pause that may end the reading. */
export interface Reader {
  readonly matcher: Matcher;
  readonly words: OwnDataWords;
  readonly pause: Pause;
}

const megabytes = (bytes: number) => String(Math.ceil(bytes / 100_000) / 10);

/**
 * One of the sheets as a table.
 * @throws {Refusal} where it holds none
 */
export async function readSheet(
  { file, sheets, hasZeros, from }: Pick<Draft, 'file' | 'sheets' | 'hasZeros' | 'from'>,
  sheet: number,
  { matcher, words: { errors }, pause }: Reader,
): Promise<Draft> {
  const { rows = [], delimiter = '' } = sheets[sheet] ?? {};
  const table = layTable(rows, delimiter, matcher);
  if (table.rows.length === 0) throw new Refusal(errors.empty);
  const guessed = await guess(table, matcher, pause);
  if (table.width < 2 && guessed.value !== 'rows') throw new Refusal(errors.narrow);
  return { file, sheets, sheet, table, guessed, hasZeros, ...(from && { from }) };
}

/**
 * Reads bytes as a table.
 * @param wanted the encoding that the reader chose, where they did
 * @throws {Refusal} a sentence that says why there is none
 */
export async function readBytes(
  file: string,
  bytes: Uint8Array,
  wanted: Encoding | null,
  reader: Reader,
): Promise<Draft> {
  const {
    matcher,
    words: { errors },
    pause,
  } = reader;
  if (bytes.length > LIMIT) throw new Refusal(errors.large(megabytes(bytes.length)));
  const { encoding, ...read } = await readSheets(bytes, wanted, matcher, pause).catch((error: unknown) => {
    throw error instanceof NoTable ? new Refusal(errors.binary) : error;
  });
  return readSheet({ file, ...read, ...(encoding && { from: { bytes, encoding } }) }, 0, reader);
}

/** Rows that were pasted, as a table. Throws like `readBytes`. */
export const readText = (text: string, reader: Reader): Promise<Draft> =>
  readBytes('', new TextEncoder().encode(text), 'utf-8', reader);

/** Reads a file as a table. Throws like `readBytes`. */
export async function readFile(file: File, reader: Reader): Promise<Draft> {
  const { errors } = reader.words;
  if (file.size > LIMIT) throw new Refusal(errors.large(megabytes(file.size)));
  const content = await file.arrayBuffer().catch(() => {
    throw new Refusal(errors.unreadable);
  });
  return readBytes(file.name, new Uint8Array(content), null, reader);
}
