// Chinese phrases that hold numbers, dates and lists; zh.ts makes its sentences of them.
import { createFormats, type Amount, type Figure } from './formats.ts';

const formats = createFormats('zh-Hans');
export const { number, month } = formats;

/** 70多: what is over a round number. */
export const amount = ({ qualifier, number: n, of }: Amount) => {
  const total = of === undefined ? number.format(n) : `${number.format(of)}中的${number.format(n)}`;
  return { exact: total, about: `约${total}`, over: `${total}多` }[qualifier];
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
  ].join('，');

export const when = (text: string) =>
  formats.when(
    text,
    (first) => (first.endsWith('00') ? '21世纪初以来' : `20世纪${first.slice(2)}年代`),
    (first) => `20世纪${first.slice(2)}年代末`,
  );

export const figure = (given: Figure) =>
  [counted(given.parties, '政党'), ...(given.countries ? [counted(given.countries, '国家')] : [])].join(
    ' · ',
  );
