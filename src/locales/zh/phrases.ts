// Chinese phrases that hold numbers, dates and lists; zh.ts makes its sentences of them.
import { createDates, type Third } from '../dates.ts';
import { createFormats, type Amount, type Figure } from '../formats.ts';

const formats = createFormats('zh-Hans');
const dated = createDates(formats);
export const { number } = formats;

/** 70多: over a round number. Another number takes 超过 before it. */
export const amount = ({ qualifier, number: n, of }: Amount) => {
  const total = of === undefined ? number.format(n) : `${number.format(of)}中的${number.format(n)}`;
  const over = n % 10 === 0 && of === undefined ? `${total}多` : `超过${total}`;
  return { exact: total, about: `约${total}`, over }[qualifier];
};

const counted = (given: Amount, noun: string) =>
  given.of === undefined
    ? `${amount(given)}个${noun}`
    : `${number.format(given.of)}个${noun}中的${number.format(given.number)}个`;

export const parties = (n: number) => `${number.format(n)}个政党`;
export const countries = (n: number) => `${number.format(n)}个国家`;
export const places = (states: number, others: number) =>
  [
    ...(states > 0 ? [countries(states)] : []),
    ...(others > 0 ? [`${number.format(others)}个其他地方`] : []),
  ].join('、');

const THIRDS: Readonly<Record<Third, string>> = { early: '初', mid: '中期', late: '末' };
/** 20世纪80年代; the first ten years of a century have no number of their own. */
const decade = (first: string) => {
  const century = `${Number(first.slice(0, 2)) + 1}世纪`;
  return first.endsWith('00') ? `${century}头十年` : `${century}${first.slice(2)}年代`;
};

/** A date of the atlas. A year alone takes 年. */
export const when = (date: string) =>
  dated(date, {
    year: (year) => `${year}年`,
    decade: (first) => (first === '2000' ? '21世纪初' : decade(first)),
    third: (first, third) => `${decade(first)}${THIRDS[third]}`,
  });

/** The same in as few letters as can be. */
export const short = (date: string) =>
  dated(date, {
    decade: (first) => (first === '2000' ? '21世纪初' : `${first}年代`),
    third: (first, third) => `${first}年代${THIRDS[third]}`,
  });

export const asOf = (date: string) => `截至${when(date)}`;

export const figure = (given: Figure) =>
  [counted(given.parties, '政党'), ...(given.countries ? [counted(given.countries, '国家')] : [])].join(
    ' · ',
  );
