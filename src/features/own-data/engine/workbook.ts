import { unzipSync, strFromU8 } from 'fflate';
import type { RawRow } from './csv.ts';
import { tidy } from './csv.ts';
import { dayOf, percent, plainNumber } from './plain.ts';
import { walk, type Attributes } from './xml.ts';

/** A sheet of a spreadsheet, with its numbers as plain text, percent with their sign and days as "2026-08-05". */
interface Worksheet {
  readonly name: string;
  readonly rows: readonly RawRow[];
}

/** Bytes of a part when unpacked; columns, and times that an empty or repeated cell or row is repeated. */
const MOST_BYTES = 60_000_000;
const MOST_COLUMNS = 2000;
const MOST_ROWS = 200_000;
const MOST_REPEATS = 1000;

/** The column of a cell by its name, from 0: "C7" is 2. */
const columnOf = (reference: string): number =>
  Array.from(/^[A-Z]{1,3}/.exec(reference)?.[0] ?? '').reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1; // prettier-ignore

const BUILT_IN_DAYS = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54, 55, 56, 57, 58]); // prettier-ignore
type Style = 'day' | 'percent' | 'number';

/** Reads the number formats from the styles of an .xlsx file. */
function stylesOf(xml: string): Style[] {
  const formats = new Map<string, string>();
  const styles: Style[] = [];
  let isWithin = false;
  walk(xml, {
    start: (name, { numFmtId = '', formatCode = '' }) => {
      if (name === 'numFmt') formats.set(numFmtId, formatCode.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/g, ''));
      if (name === 'cellXfs') isWithin = true;
      if (name !== 'xf' || !isWithin) return;
      const code = formats.get(numFmtId) ?? '';
      const isDay = formats.has(numFmtId)
        ? /[yd]/i.test(code) && !/general/i.test(code)
        : BUILT_IN_DAYS.has(Number(numFmtId));
      styles.push(isDay ? 'day' : numFmtId === '9' || numFmtId === '10' || code.includes('%') ? 'percent' : 'number'); // prettier-ignore
    },
    end: (name) => {
      if (name === 'cellXfs') isWithin = false;
    },
  });
  return styles;
}

/** The texts that cells of .xlsx share, each from all its runs but those that say how it is spoken. */
function sharedOf(xml: string): string[] {
  const texts: string[] = [];
  let [isText, isSpoken] = [false, false];
  walk(xml, {
    start: (name) => {
      if (name === 'si') texts.push('');
      if (name === 'rPh') isSpoken = true;
      if (name === 't') isText = !isSpoken;
    },
    end: (name) => {
      if (name === 'rPh') isSpoken = false;
      if (name === 't') isText = false;
    },
    text: (text) => {
      if (isText) texts[texts.length - 1] += text;
    },
  });
  return texts;
}

function sheetOf(xml: string, shared: readonly string[], styles: readonly Style[]): RawRow[] {
  const rows: RawRow[] = [];
  let cells: string[] = [];
  let [line, column, type, style, text, isValue, isSpoken] = [0, -1, '', 0, '', false, false];
  const read = (): string => {
    if (type === 's') return shared[Number(text)] ?? '';
    if (type === 'b') return text === '1' ? 'TRUE' : 'FALSE';
    const value = Number(text);
    if (type !== '' && type !== 'n') return text;
    if (text === '' || !Number.isFinite(value)) return text;
    const kind = styles[style] ?? 'number';
    return kind === 'day' ? dayOf(value) : kind === 'percent' ? percent(value) : plainNumber(value);
  };
  walk(xml, {
    start: (name, { r = '', t = '', s = '' }) => {
      if (name === 'row') [line, column, cells] = [r === '' ? line + 1 : Number(r), -1, []];
      if (name === 'c') [column, type, style, text] = [r === '' ? column + 1 : columnOf(r), t, Number(s), ''];
      if (name === 'rPh') isSpoken = true;
      if (name === 'v' || name === 't') isValue = !isSpoken;
    },
    end: (name) => {
      if (name === 'v' || name === 't') isValue = false;
      if (name === 'rPh') isSpoken = false;
      if (name === 'c' && column >= 0 && column < MOST_COLUMNS) {
        while (cells.length < column) cells.push('');
        cells[column] = tidy(read());
      }
      if (name === 'row' && rows.length < MOST_ROWS && cells.some((cell) => cell !== '')) rows.push({ line, cells }); // prettier-ignore
    },
    text: (more) => {
      if (isValue) text += more;
    },
  });
  return rows;
}

type Parts = Readonly<Record<string, Uint8Array>>;
const textIn = (parts: Parts, path: string) => (parts[path] ? strFromU8(parts[path]) : undefined);

function readXlsx(parts: Parts): Worksheet[] {
  const targets = new Map<string, string>();
  walk(textIn(parts, 'xl/_rels/workbook.xml.rels') ?? '<a/>', {
    start: (_, { Id = '', Target = '' }) => targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`), // prettier-ignore
  });
  const shared = sharedOf(textIn(parts, 'xl/sharedStrings.xml') ?? '<a/>');
  const styles = stylesOf(textIn(parts, 'xl/styles.xml') ?? '<a/>');
  const listed: { name: string; path: string; isHidden: boolean }[] = [];
  walk(textIn(parts, 'xl/workbook.xml') ?? '<a/>', {
    start: (element, { name = '', state, ...more }) => {
      const id = more['r:id'] ?? Object.entries(more).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      if (element === 'sheet') listed.push({ name, path: targets.get(id) ?? '', isHidden: state !== undefined && state !== 'visible' }); // prettier-ignore
    },
  });
  const ordered = [
    ...listed.filter(({ isHidden }) => !isHidden),
    ...listed.filter(({ isHidden }) => isHidden),
  ];
  return ordered.map(({ name, path }) => ({ name, rows: sheetOf(textIn(parts, path) ?? '<a/>', shared, styles) })); // prettier-ignore
}

function readOds(xml: string): Worksheet[] {
  const sheets: { name: string; rows: RawRow[] }[] = [];
  let [line, times, repeat, cells, value, text, depth] = [0, 1, 1, [] as string[], '', '', 0];
  const repeats = (given = '1') => Math.max(1, Number(given) || 1);
  const read = (attributes: Attributes) => {
    const number = Number(attributes['office:value']);
    switch (attributes['office:value-type']) {
      case 'percentage':
        return percent(number);
      case 'float':
      case 'currency':
        return plainNumber(number);
      case 'date':
        return (attributes['office:date-value'] ?? '').slice(0, 10);
      default:
        return '';
    }
  };
  walk(xml, {
    start: (name, attributes) => {
      if (name === 'table') [line] = [sheets.push({ name: attributes['table:name'] ?? '', rows: [] }) && 0];
      if (name === 'table-row') {
        line += times;
        [times, cells] = [repeats(attributes['table:number-rows-repeated']), []];
      }
      if (name === 'table-cell' || name === 'covered-table-cell')
        [repeat, value, text] = [repeats(attributes['table:number-columns-repeated']), read(attributes), ''];
      if (name === 'annotation') depth += 1;
      if (name === 'p' && text !== '') text += ' ';
    },
    end: (name) => {
      if (name === 'annotation') depth -= 1;
      if (name === 'table-cell' || name === 'covered-table-cell') {
        const cell = tidy(value === '' ? text : value);
        const count = Math.min(repeat, MOST_REPEATS, MOST_COLUMNS - cells.length);
        for (let at = 0; at < count; at++) cells.push(cell);
      }
      if (name === 'table') times = 1;
      if (name !== 'table-row') return;
      while (cells.at(-1) === '') cells.pop();
      const rows = sheets.at(-1)?.rows;
      if (cells.length === 0 || !rows) return;
      for (let at = 0; at < Math.min(times, MOST_REPEATS) && rows.length < MOST_ROWS; at++)
        rows.push({ line: line + at, cells });
    },
    text: (more) => {
      if (depth === 0) text += more;
    },
  });
  return sheets;
}

/**
 * The sheets of an .xlsx or .ods file that hold something, hidden ones last.
 * @throws {Error} where the ZIP is broken, or holds no spreadsheet
 */
export function readWorkbook(bytes: Uint8Array): Worksheet[] {
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) =>
      originalSize < MOST_BYTES &&
      /^(?:content\.xml|xl\/(?:workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/.test(name),
  }); // prettier-ignore
  const ods = textIn(parts, 'content.xml');
  if (ods === undefined && !parts['xl/workbook.xml']) throw new Error('no spreadsheet');
  return (ods === undefined ? readXlsx(parts) : readOds(ods)).filter(({ rows }) => rows.length > 0);
}
