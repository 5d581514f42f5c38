/** What separates cells, by how often it does. */
export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

export interface Row {
  /** The line it begins in, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Where a text is no table: line and column from 1, a column being a character of the line. */
export class CsvError extends Error {
  readonly kind: 'quote' | 'after-quote' | 'wide' | 'columns' | 'binary';
  readonly line: number;
  readonly column: number;
  /** Cells of this row, and of the first or the most that one may have. */
  readonly cells: readonly [number, number];

  constructor(
    kind: CsvError['kind'],
    line: number,
    column: number,
    cells: readonly [number, number] = [0, 0],
  ) {
    super(`${kind} in line ${line}, column ${column}`);
    this.kind = kind;
    this.line = line;
    this.column = column;
    this.cells = cells;
  }
}

/** Cells that a row has at most: no table of countries is so wide, and a page that offers all of them would stall. */
const MOST_CELLS = 1000;

/** Controls that no text holds, and marks that turn the order of other words around. */
const UNWANTED =
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;
/** A text without them. */
export const tidy = (cell: string) => cell.replaceAll(UNWANTED, '').trim();

/** A first line that spreadsheets read as the separator: `sep=;`. */
const SEPARATOR = /^\uFEFF?sep=([,;\t|])\r?\n/i;

/**
 * The rows of a text one after the other (RFC 4180; lines end by CR LF, LF or CR), empty ones left out. A quote
 * that does not open a cell is a letter of it. Throws a CsvError where the text ends within a quote, where
 * something follows a closing quote, where a row has cells the first does not, and
 * where it has too many.
 */
export function* rowsOf(text: string, delimiter: Delimiter): Generator<Row, void> {
  let at = SEPARATOR.exec(text)?.[0].length ?? 0;
  let line = at > 0 ? 2 : 1;
  let lineStart = at;
  let width = 0;
  let cells: string[] = [];
  let begun = line;
  /** Reads a quoted cell from behind its opening quote to behind its closing one. */
  const readQuoted = (): string => {
    const [openLine, openColumn] = [line, at - lineStart + 1];
    let [from, cell] = [at + 1, ''];
    for (;;) {
      const end = text.indexOf('"', from);
      if (end < 0) throw new CsvError('quote', openLine, openColumn);
      cell += text.slice(from, end);
      if (text[end + 1] !== '"') {
        at = end + 1;
        break;
      }
      cell += '"';
      from = end + 2;
    }
    for (const { index } of cell.matchAll(/\r\n|\n|\r/g)) if (index >= 0) line += 1;
    if (line > openLine)
      lineStart = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
    while (text[at] === ' ') at += 1;
    if (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r')
      throw new CsvError('after-quote', line, at - lineStart + 1);
    return cell;
  };

  while (at <= text.length) {
    if (at === text.length && cells.length === 0) return;
    let next = at;
    const [cellLine, cellColumn] = [line, at - lineStart + 1];
    while (text[next] === ' ') next += 1;
    let cell: string;
    if (text[next] === '"') {
      at = next;
      cell = readQuoted();
    } else {
      while (next < text.length && text[next] !== delimiter && text[next] !== '\n' && text[next] !== '\r')
        next += 1;
      cell = text.slice(at, next);
      at = next;
    }
    if (cell.includes('\u0000')) throw new CsvError('binary', cellLine, cellColumn);
    cell = tidy(cell);
    if (width > 0 && cells.length >= width && cell !== '')
      throw new CsvError('wide', cellLine, cellColumn, [cells.length + 1, width]);
    cells.push(cell);
    if (cells.length > MOST_CELLS)
      throw new CsvError('columns', cellLine, cellColumn, [cells.length, MOST_CELLS]);
    if (text[at] === delimiter) {
      at += 1;
      if (at < text.length) continue;
      cells.push('');
    }
    if (cells.some((one) => one !== '')) {
      yield { line: begun, cells };
      if (width === 0) width = cells.length;
    }
    cells = [];
    if (at >= text.length) return;
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    line += 1;
    [lineStart, begun] = [at, line];
  }
}

/** Rows that are looked at to tell what separates cells. */
const SAMPLE = 30;

/** What separates the cells of a text: what makes most of its first rows as wide as each other, and wide. */
export function delimiterOf(text: string): Delimiter {
  const named = SEPARATOR.exec(text)?.[1];
  const known = DELIMITERS.find((one) => one === named);
  if (known) return known;
  let best: { delimiter: Delimiter; score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    const widths: number[] = [];
    try {
      for (const { cells } of rowsOf(text, delimiter)) {
        widths.push(cells.length);
        if (widths.length === SAMPLE) break;
      }
    } catch (error) {
      // A row that does not fit speaks against it, and those before it still for it.
      if (!(error instanceof CsvError)) throw error;
      widths.push(0);
    }
    const [first = 1] = widths;
    const alike = widths.filter((one) => one === first).length / Math.max(1, widths.length);
    const score = first > 1 ? alike + Math.min(first, 9) / 100 : 0;
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}
