// French phrases that hold numbers, dates and lists; fr.ts makes its sentences of them.
import { createDates, type Third } from '../dates.ts';
import { createFormats, type Amount, type Figure, type Forms } from '../formats.ts';
import { glued } from '../glued.ts';

const formats = createFormats('fr');
const dated = createDates(formats);
export const { number, list } = formats;
export const count = (n: number, forms: Forms) => glued(formats.count(n, forms));

export const amount = ({ qualifier, number: n, of }: Amount) => {
  const total = of === undefined ? number.format(n) : `${number.format(n)} sur ${number.format(of)}`;
  return { exact: total, about: `environ ${total}`, over: `plus de ${total}` }[qualifier];
};

export const parties = (n: number) => count(n, { one: '# parti', other: '# partis' });
export const countries = (n: number) => glued(`${number.format(n)} pays`);
export const places = (states: number, others: number) =>
  [
    ...(states > 0 ? [countries(states)] : []),
    ...(others > 0 ? [count(others, { one: '# autre territoire', other: '# autres territoires' })] : []),
  ].join(', ');

const THIRDS: Readonly<Record<Third, string>> = { early: 'début', mid: 'milieu', late: 'fin' };

/** A date by itself: « août 2007 », « fin des années 1970 ». */
export const when = (date: string) =>
  dated(date, {
    decade: (first) => `années ${first}`,
    third: (first, third) => `${THIRDS[third]} des années ${first}`,
  });

/** The same in as few letters as can be. */
export const short = (date: string) => {
  const decade = (first: string) => `années ${first.endsWith('00') ? first : first.slice(2)}`;
  return dated(date, {
    decade,
    third: (first, third) => `${THIRDS[third]} des ${decade(first)}`,
  });
};

/** A date within a sentence: « en août 2007 », « à la fin des années 1970 ». */
export const during = (date: string) =>
  dated(date, {
    day: (day) => `le ${day}`,
    month: (month) => `en ${month}`,
    year: (year) => `en ${year}`,
    decade: (first) => `dans les années ${first}`,
    third: (first, third) => `${third === 'late' ? 'à la' : 'au'} ${THIRDS[third]} des années ${first}`,
  });

/** "plus de 70 partis", "105 partis sur 166". */
const counted = (given: Amount, noun: (n: number) => string) =>
  given.of === undefined
    ? `${{ exact: '', about: 'environ ', over: 'plus de ' }[given.qualifier]}${noun(given.number)}`
    : `${noun(given.number)} sur ${number.format(given.of)}`;

export const figure = (given: Figure) =>
  [counted(given.parties, parties), ...(given.countries ? [counted(given.countries, countries)] : [])].join(
    ' · ',
  );
