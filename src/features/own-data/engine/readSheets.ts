import type { Pause } from '../../../lib/schedule.ts';
import type { RawRow } from './csv.ts';
import { decode, encodingOf, isBinary, isZip, type Encoding } from './decode.ts';
import type { Matcher } from './match.ts';
import { readRawRows } from './table.ts';

/** Rows as they come from a file: a text has one sheet without a name, a spreadsheet those that hold something. */
export interface RawSheet {
  readonly name: string;
  readonly rows: readonly RawRow[];
  /** The separator of cells; '' in a spreadsheet. */
  readonly delimiter: string;
}

/** Says that a file is neither a text nor a spreadsheet that can be read. */
export class NoTable extends Error {}

/** Scores the known part of a text: first cells that name a country, above all in letters beyond ASCII. */
const knownIn =
  ({ look }: Matcher) =>
  (text: string) =>
    text
      .slice(0, 20_000)
      .split(/[\r\n,;\t|"]+/)
      .filter((cell) => look(cell.trim()) !== undefined).length;

/**
 * A file's bytes as sheets, and how they were read where they are a text.
 * @throws {NoTable} where they are a picture or the like, or a spreadsheet that is broken
 */
export async function readSheets(
  bytes: Uint8Array,
  wanted: Encoding | null,
  matcher: Matcher,
  pause: Pause,
): Promise<{
  readonly sheets: readonly RawSheet[];
  readonly encoding?: Encoding;
  readonly hasZeros: boolean;
}> {
  if (isBinary(bytes)) throw new NoTable();
  if (isZip(bytes)) {
    const { readWorkbook } = await import('./workbook.ts');
    try {
      return { sheets: readWorkbook(bytes).map((sheet) => ({ ...sheet, delimiter: '' })), hasZeros: false };
    } catch (cause) {
      throw new NoTable('', { cause });
    }
  }
  const encoding = wanted ?? encodingOf(bytes, knownIn(matcher));
  const text = decode(bytes, encoding);
  const sheet = await readRawRows(text, pause);
  return { sheets: [{ name: '', ...sheet }], encoding, hasZeros: text.includes('\0') };
}
