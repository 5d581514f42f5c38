/** What divides a number's whole part from its fraction. */
export const DECIMALS = ['.', ','] as const;
export type Decimal = (typeof DECIMALS)[number];

/** What stands where no number is known, in the languages of the interface; folded to small letters. */
const MISSING = new Set([
  '', '-', '–', '—', '.', '..', '...', '…', '?', ':', 'n/a', '#n/a', 'na', 'n.a.', 'n. a.', 'nan', 'null', 'none', 'nil', 'nd', 'n/d',
  's/d', 's.d.', 'n.d.', 'n. d.', 'н/д', 'нет данных', '无', '暂无', '无数据', '不详', 'غير متوفر', 'غير متاح', 'لا يوجد', 'no data',
]); // prettier-ignore

export const isMissing = (cell: string): boolean => MISSING.has(cell.trim().toLowerCase());

/** Digits of other scripts as ours, spaces and apostrophes between them left out, the minus as a hyphen. */
const plainDigits = (cell: string): string =>
  cell
    .normalize('NFKC')
    .replaceAll(/[\u0660-\u0669]/g, (digit) => String((digit.codePointAt(0) ?? 0) - 0x0660))
    .replaceAll(/[\u06F0-\u06F9]/g, (digit) => String((digit.codePointAt(0) ?? 0) - 0x06f0))
    .replaceAll('\u066B', '.')
    .replaceAll(/(?<=\d)[\s'’\u066C](?=\d{3}(?!\d))/g, '')
    .replaceAll(/[\u2212\u2010\u2011]/g, '-')
    .replace('\u066A', '%')
    .replaceAll(/[\s\p{Sc}]/gu, '');

/** Whether it is written as a share of a hundred. */
export const isPercent = (cell: string): boolean => /[%\u066A\uFF05]/.test(cell);

/** How numbers are written with each decimal sign: in groups of three, or two as in India, or in one. */
const WRITTEN: Readonly<Record<Decimal, RegExp>> = {
  '.': /^([+-]?)(\d{1,3}(?:,\d{2,3})*,\d{3}|\d+)?(?:\.(\d*))?(e[+-]?\d{1,3})?%?$/i,
  ',': /^([+-]?)(\d{1,3}(?:\.\d{2,3})*\.\d{3}|\d+)?(?:,(\d*))?(e[+-]?\d{1,3})?%?$/i,
};

/** A number as it is written, in percent where it says so; undefined where it is none. */
export function readNumber(cell: string, decimal: Decimal): number | undefined {
  const found = WRITTEN[decimal].exec(plainDigits(cell));
  const [, sign = '', before = '', after = '', power = ''] = found ?? [];
  if (!found || before + after === '') return undefined;
  const value = Number(`${sign}${before.replaceAll(/\D/g, '') || '0'}.${after || '0'}${power}`);
  return Number.isFinite(value) ? value || 0 : undefined;
}

/**
 * Which sign divides whole and fraction in a column: what its cells say beyond doubt, and where they leave it
 * open ("1,234") what goes with the sign between cells.
 */
export function decimalOf(cells: Iterable<string>, delimiter: string): Decimal {
  let [point, comma] = [0, 0];
  for (const cell of cells) {
    const text = plainDigits(cell).replace(/^[+-]/, '').replace(/%$/, '');
    if (!/^[\d.,]+$/.test(text)) continue;
    const [dots, commas] = [text.split('.').length - 1, text.split(',').length - 1];
    if (dots + commas === 0) continue;
    if (dots > 0 && commas > 0) {
      if (text.lastIndexOf('.') > text.lastIndexOf(',')) point += 1;
      else comma += 1;
    } else if (dots > 1) comma += 1;
    else if (commas > 1) point += 1;
    else if (!/^[1-9]\d{0,2}[.,]\d{3}$/.test(text)) {
      if (dots === 1) point += 1;
      else comma += 1;
    }
  }
  if (point !== comma) return point > comma ? '.' : ',';
  return delimiter === ';' ? ',' : '.';
}
