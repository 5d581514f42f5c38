/** Delimiters of cells, the most frequent first. */
export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

export interface RawRow {
  /** The line it begins in, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Cells of a row that are read: no table of countries is wider, and a page that offers all of them would stall. */
const MOST_CELLS = 2000;
/** The maximum length of a quoted cell: a longer one has lost its closing quote. */
const MOST_LETTERS = 10_000;

/** Controls that no text holds, and marks that turn the order of other words around. */
const UNWANTED =
  // oxlint-disable-next-line no-control-regex -- the pattern looks for these characters
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;
/** Removes them from a cell. */
export const tidy = (cell: string) => cell.replaceAll(UNWANTED, '').trim();

/** A first line that spreadsheets read as the separator: `sep=;`. */
const SEPARATOR = /^\uFEFF?sep=([,;\t|])\r?\n/i;

/**
 * The rows of a text one after the other (RFC 4180; lines end by CR LF, LF or CR), empty ones left out. Every
 * text has some: a quote that does not open a cell, is never closed or is followed by more is a letter of it.
 */
export function* rowsOf(text: string, delimiter: Delimiter): Generator<RawRow, void> {
  let at = SEPARATOR.exec(text)?.[0].length ?? 0;
  let line = at > 0 ? 2 : 1;
  let cells: string[] = [];
  let begun = line;
  const isEnd = (place: number) =>
    place >= text.length || text[place] === delimiter || text[place] === '\n' || text[place] === '\r';
  let lastQuote: number | undefined;
  /** Reads a quoted cell from its opening quote, with its end; undefined if it is not one. */
  const readQuoted = (open: number): { cell: string; end: number } | undefined => {
    lastQuote ??= text.lastIndexOf('"');
    let [from, cell] = [open + 1, ''];
    for (;;) {
      const end = from > lastQuote ? -1 : text.indexOf('"', from);
      if (end < 0 || end - open > MOST_LETTERS) return undefined;
      cell += text.slice(from, end);
      if (text[end + 1] === '"') {
        cell += '"';
        from = end + 2;
        continue;
      }
      let next = end + 1;
      while (text[next] === ' ') next += 1;
      return isEnd(next) ? { cell, end: next } : undefined;
    }
  };

  while (at <= text.length) {
    if (at === text.length && cells.length === 0) return;
    let next = at;
    while (text[next] === ' ') next += 1;
    const quoted = text[next] === '"' ? readQuoted(next) : undefined;
    if (quoted) {
      line += quoted.cell.match(/\r\n|\n|\r/g)?.length ?? 0;
      at = quoted.end;
    } else while (!isEnd(next)) next += 1;
    const cell = quoted?.cell ?? text.slice(at, next);
    if (!quoted) at = next;
    if (cells.length < MOST_CELLS) cells.push(tidy(cell));
    if (text[at] === delimiter) {
      at += 1;
      if (at < text.length) continue;
      cells.push('');
    }
    if (cells.some((one) => one !== '')) yield { line: begun, cells };
    cells = [];
    if (at >= text.length) return;
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    line += 1;
    begun = line;
  }
}

/** Number of rows that decide the delimiter. */
const SAMPLE = 30;

/** Cells that a decimal comma cuts in two: "Kenya;55" and "3". */
const CUT = /[;\t|].*\d$/;

/** Finds the delimiter of a text: the one that makes most of its first rows equally wide, and wide. */
export function delimiterOf(text: string): Delimiter {
  const named = SEPARATOR.exec(text)?.[1];
  const known = DELIMITERS.find((one) => one === named);
  if (known) return known;
  let best: { delimiter: Delimiter; score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    const widths: number[] = [];
    let cuts = 0;
    for (const { cells } of rowsOf(text, delimiter)) {
      widths.push(cells.length);
      if (delimiter === ',' && cells.some((cell, at) => CUT.test(cell) && /^\d/.test(cells[at + 1] ?? '')))
        cuts += 1;
      if (widths.length === SAMPLE) break;
    }
    // Lines about the data stand above it: the width that most rows have is that of the table.
    const counts = new Map<number, number>();
    for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
    const [usual = 1, many = 0] = [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
    const score =
      usual > 1 && cuts * 2 < widths.length
        ? many / Math.max(1, widths.length) + Math.min(usual, 9) / 100
        : 0;
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}
