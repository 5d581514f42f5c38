import { CsvError } from '../../atlas/own/csv.ts';
import { decode, encodingOf, isBinary, type Encoding } from '../../atlas/own/decode.ts';
import type { Matcher } from '../../atlas/own/match.ts';
import { guess, readTable, type Choice, type Table } from '../../atlas/own/table.ts';
import type { NumbersWords } from '../../i18n/numbers/load.ts';
import { createPause } from '../../lib/schedule.ts';

/** Bytes of a file that is read: larger ones are refused by what the browser says of their size. */
const LIMIT = 5_000_000;

/** A table that was read, and what seems to stand where. */
export interface Draft {
  /** '' where it was pasted. */
  readonly file: string;
  readonly table: Table;
  readonly guessed: Choice;
  /** How its bytes were read, where it was a file. */
  readonly from?: { readonly bytes: Uint8Array; readonly encoding: Encoding };
}

/** What is said where there is no table. */
export class Refusal extends Error {}

function messageOf({ kind, line, column, cells }: CsvError, { errors }: NumbersWords): string {
  switch (kind) {
    case 'quote':
      return errors.quote(line, column);
    case 'after-quote':
      return errors.afterQuote(line, column);
    case 'wide':
      return errors.wide(line, column, ...cells);
    case 'columns':
      return errors.columns(line, cells[1]);
    case 'binary':
      return errors.control(line, column);
  }
}

const megabytes = (bytes: number) => String(Math.ceil(bytes / 100_000) / 10);

/** A text as a table. Throws a Refusal that says why there is none. */
export async function readText(
  file: string,
  text: string,
  matcher: Matcher,
  words: NumbersWords,
): Promise<Draft> {
  const { errors } = words;
  if (text.length > LIMIT) throw new Refusal(errors.large(megabytes(text.length)));
  const pause = createPause();
  const table = await readTable(text, pause).catch((error: unknown) => {
    throw error instanceof CsvError ? new Refusal(messageOf(error, words)) : error;
  });
  await pause();
  if (table.rows.length === 0) throw new Refusal(errors.empty);
  if (table.width < 2) throw new Refusal(errors.narrow);
  return { file, table, guessed: await guess(table, matcher, pause) };
}

/** How much of a text is known: cells of its beginning that name a country. */
const knownIn =
  ({ find }: Matcher) =>
  (text: string) =>
    text
      .slice(0, 20_000)
      .split(/[\r\n,;\t|"]+/)
      .filter((cell) => find(cell.trim()) !== undefined).length;

export async function readBytes(
  file: string,
  bytes: Uint8Array,
  encoding: Encoding | null,
  matcher: Matcher,
  words: NumbersWords,
): Promise<Draft> {
  if (isBinary(bytes)) throw new Refusal(words.errors.binary);
  const used = encoding ?? encodingOf(bytes, knownIn(matcher));
  const draft = await readText(file, decode(bytes, used), matcher, words);
  return { ...draft, from: { bytes, encoding: used } };
}

export async function readFile(file: File, matcher: Matcher, words: NumbersWords): Promise<Draft> {
  if (file.size > LIMIT) throw new Refusal(words.errors.large(megabytes(file.size)));
  const content = await file.arrayBuffer().catch(() => {
    throw new Refusal(words.errors.unreadable);
  });
  return readBytes(file.name, new Uint8Array(content), null, matcher, words);
}
