// French phrases that hold numbers, dates and lists; fr.ts makes its sentences of them.
import { createFormats, type Amount, type Figure } from './formats.ts';

const formats = createFormats('fr');
export const { number, list, month, count } = formats;

export const amount = ({ qualifier, number: n, of }: Amount) => {
  const total = of === undefined ? number.format(n) : `${number.format(n)} sur ${number.format(of)}`;
  return { exact: total, about: `environ ${total}`, over: `plus de ${total}` }[qualifier];
};

export const parties = (n: number) => count(n, { one: '# parti', other: '# partis' });
export const countries = (n: number) => `${number.format(n)} pays`;
export const places = (states: number, others: number) =>
  [
    ...(states > 0 ? [countries(states)] : []),
    ...(others > 0 ? [count(others, { one: '# autre territoire', other: '# autres territoires' })] : []),
  ].join(', ');

export const when = (date: string) =>
  formats.when(
    date,
    (first) => `années ${first}`,
    (first) => `fin des années ${first}`,
  );

/** "plus de 70 partis", "105 partis sur 166". */
const counted = (given: Amount, noun: (n: number) => string) =>
  given.of === undefined
    ? `${{ exact: '', about: 'environ ', over: 'plus de ' }[given.qualifier]}${noun(given.number)}`
    : `${noun(given.number)} sur ${number.format(given.of)}`;

export const figure = (given: Figure) =>
  [counted(given.parties, parties), ...(given.countries ? [counted(given.countries, countries)] : [])].join(
    ' · ',
  );
