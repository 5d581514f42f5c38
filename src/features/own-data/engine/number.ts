import { isDay } from './period.ts';

/** The decimal separator of a number. */
export const DECIMALS = ['.', ','] as const;
export type Decimal = (typeof DECIMALS)[number];

/** Signs for a missing number, in the languages of the interface, in lower case. */
const MISSING = new Set([
  '', '-', '–', '—', '.', '..', '...', '…', '?', ':', 'n/a', '#n/a', 'na', 'n.a.', 'n. a.', 'nan', 'null', 'none', 'nil', 'nd', 'n/d',
  's/d', 's.d.', 'n.d.', 'n. d.', 'н/д', 'нет данных', '无', '暂无', '无数据', '不详', 'غير متوفر', 'غير متاح', 'لا يوجد', 'no data',
  'k.a.', 'k. a.', '#div/0!', '#value!', '#ref!', '#name?', '#num!', '#null!', 'unknown',
]); // prettier-ignore

/** A flag of a statistical office, after a space. */
const FLAGGED = /^(.*\S)?\s+([bcdefnprsuz]{1,2})$/;

export const isMissing = (cell: string): boolean => {
  const text = cell.trim().toLowerCase();
  return MISSING.has(text) || /^[:–-]\s*[bcdefnprsuz]{1,2}$/.test(text);
};

/** Digits of other scripts as ours, spaces and apostrophes between them left out, the minus as a hyphen. */
const plainDigits = (cell: string): string =>
  cell
    .replaceAll(/[⁰¹²³⁴-⁹]/g, '')
    .normalize('NFKC')
    .replaceAll(/[\u0660-\u0669]/g, (digit) => String((digit.codePointAt(0) ?? 0) - 0x0660))
    .replaceAll(/[\u06F0-\u06F9]/g, (digit) => String((digit.codePointAt(0) ?? 0) - 0x06f0))
    .replaceAll('\u066B', '.')
    .replaceAll(/(?<=\d)[\s'’\u066C](?=\d{3}(?!\d))/g, '')
    .replaceAll(/[\u2212\u2010\u2011]/g, '-')
    .replace(/^\s*[–—](?=\s?[\d.,])/, '-')
    .replace('\u066A', '%')
    .replaceAll(/(?<!\p{L})(?:US|A|C|R|NZ|HK)?\p{Sc}|\b(?:USD|EUR|GBP)\b/gu, '')
    .replaceAll(/\s/g, '');

/** Tests whether it is written as a share of a hundred. */
export const isPercent = (cell: string): boolean => /[%\u066A\uFF05]/.test(cell);

/** Words for many, in the languages of the interface and a few more. */
const MANY: readonly (readonly [RegExp, number])[] = [
  [/(?:trillion|tn|trn|трлн\.?|billones|billionen|万亿|萬億|تريليون)$/i, 1e12],
  [/(?:billions?|bn|bln|milliarden?|milliards?|mrd\.?|mds?|млрд\.?|милми?ллион\S*|十亿|مليار)$/i, 1e9],
  [/(?:亿|億)$/, 1e8],
  [/(?:millions?|millionen|mio\.?|mln\.?|millones|millón|млн\.?|百万|مليون)$/i, 1e6],
  [/(?:万|萬)$/, 1e4],
  [/(?:thousand|tsd\.?|mille|mil|тыс\.?|千|ألف)$/i, 1e3],
  [/T$/, 1e12],
  [/B$/, 1e9],
  [/M$/, 1e6],
  [/[Kk]$/, 1e3],
];

/** The form of numbers with each decimal sign: in groups of three, of two as in India, or in one. */
const WRITTEN: Readonly<Record<Decimal, RegExp>> = {
  '.': /^([+-]?)(\d{1,3}(?:,\d{2,3})*,\d{3}|\d+)?(?:\.(\d*))?(e[+-]?\d{1,3})?%?$/i,
  ',': /^([+-]?)(\d{1,3}(?:\.\d{2,3})*\.\d{3}|\d+)?(?:,(\d*))?(e[+-]?\d{1,3})?%?$/i,
};

/** Reads a number, in percent if it says so; undefined if it is not a number. */
export function readNumber(cell: string, decimal: Decimal): number | undefined {
  if (cell.length > 60) return undefined;
  let text = plainDigits(cell);
  let times = 1;
  for (const [word, many] of MANY) {
    if (!word.test(text) || !/\d/.test(text)) continue;
    [text, times] = [text.replace(word, ''), many];
    break;
  }
  const found = WRITTEN[decimal].exec(text);
  const [, sign = '', before = '', after = '', power = ''] = found ?? [];
  if (!found || before + after === '') return undefined;
  const digits = `${sign}${before.replaceAll(/\D/g, '') || '0'}.${after || '0'}${power}`;
  const value = times === 1 ? Number(digits) : Number((Number(digits) * times).toPrecision(15));
  return Number.isFinite(value) ? value || 0 : undefined;
}

/** A cell as it was read. */
export interface CellReading {
  readonly value: number;
  /** True if the source marks it as inexact, with "~", "<" or another sign. */
  readonly isApproximate: boolean;
  /** True if a mark or a flag was taken from it. */
  readonly isMarked: boolean;
}

const ABOUT = /^(?:[~≈<>≤≥±]|ca\.?|c\.|circa|about|около|约)\s*=?\s*/i;
const NOTES = /\s*(?:\[[^\]]{0,20}\]|[*†‡§¹²³⁰⁴-⁹])+$/;
const IN_YEAR = /\s+\((?:1[5-9]|20)\d\d(?:\s*est\.?)?\)$/;

/** Reads a cell as a number without its marks; undefined if in doubt. */
export function readCell(cell: string, decimal: Decimal): CellReading | undefined {
  if (cell.length > 60 || isDay(cell)) return undefined;
  const exact = readNumber(cell, decimal);
  if (exact !== undefined && !NOTES.test(cell))
    return { value: exact, isApproximate: false, isMarked: false };
  const bare = cell.replace(NOTES, '').replace(IN_YEAR, '').replace(ABOUT, '');
  const plain = FLAGGED.exec(bare)?.[1] ?? bare;
  const value = readNumber(plain, decimal);
  if (value === undefined) return undefined;
  const isApproximate = ABOUT.test(cell) || /[*†‡]\s*$/.test(cell);
  return { value, isApproximate, isMarked: plain !== cell };
}

/** The decimal sign of a column and its certainty: some cells decide, none does, or both signs occur. */
export interface DecimalSign {
  readonly sign: Decimal;
  readonly doubt: 'none' | 'open' | 'mixed';
}

/** Finds the decimal sign of a column, from the cells that leave no doubt. */
export function decimalOf(cells: Iterable<string>, delimiter: string): DecimalSign {
  let [point, comma, open] = [0, 0, 0];
  for (const cell of cells) {
    const text = plainDigits(cell).replace(/^[<>~≈≤≥]?[+-]?/, '').replace(/[^\d.,].*$/, ''); // prettier-ignore
    if (!/^[\d.,]+$/.test(text) || isDay(cell)) continue;
    const [dots, commas] = [text.split('.').length - 1, text.split(',').length - 1];
    if (dots + commas === 0) continue;
    if (dots > 0 && commas > 0) {
      if (text.lastIndexOf('.') > text.lastIndexOf(',')) point += 1;
      else comma += 1;
    } else if (dots > 1) comma += 1;
    else if (commas > 1) point += 1;
    else if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(text)) open += 1;
    else if (dots === 1) point += 1;
    else comma += 1;
  }
  if (point > 0 && comma > 0) return { sign: point >= comma ? '.' : ',', doubt: 'mixed' };
  if (point + comma > 0) return { sign: point > 0 ? '.' : ',', doubt: 'none' };
  return { sign: delimiter === ';' ? ',' : '.', doubt: open > 0 ? 'open' : 'none' };
}
