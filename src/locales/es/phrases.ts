// Spanish phrases that hold numbers, dates and lists; es.ts makes its sentences of them.
import { createDates, type Third } from '../dates.ts';
import { createFormats, type Amount, type Figure, type Forms } from '../formats.ts';
import { glued } from '../glued.ts';

const formats = createFormats('es');
const dated = createDates(formats);
export const { number, list } = formats;
export const count = (n: number, forms: Forms) => glued(formats.count(n, forms));

export const amount = ({ qualifier, number: n, of }: Amount) => {
  const total = of === undefined ? number.format(n) : `${number.format(n)} de ${number.format(of)}`;
  return { exact: total, about: `unos ${total}`, over: `más de ${total}` }[qualifier];
};

export const parties = (n: number) => count(n, { one: '# partido', other: '# partidos' });
export const countries = (n: number) => count(n, { one: '# país', other: '# países' });
/** «unos 3 partidos», «alrededor de 1 partido». */
export const aboutParties = (n: number) => (n === 1 ? 'alrededor de 1 partido' : `unos ${parties(n)}`);
export const places = (states: number, others: number) =>
  [
    ...(states > 0 ? [countries(states)] : []),
    ...(others > 0 ? [count(others, { one: '# territorio más', other: '# territorios más' })] : []),
  ].join(', ');

const THIRDS: Readonly<Record<Third, string>> = { early: 'principios', mid: 'mediados', late: 'finales' };

/** A date by itself: «agosto de 2007», «finales de la década de 1970». */
export const when = (date: string) =>
  dated(date, {
    decade: (first) => `década de ${first}`,
    third: (first, third) => `${THIRDS[third]} de la década de ${first}`,
  });

/** The same in as few letters as can be. */
export const short = (date: string) => {
  const last = (first: string) => (first.endsWith('00') ? first : first.slice(2));
  return dated(date, {
    decade: (first) => `años ${last(first)}`,
    third: (first, third) => `${THIRDS[third]} de los ${last(first)}`,
  });
};

/** A date within a sentence: «en agosto de 2007», «a finales de la década de 1970». */
export const during = (date: string) =>
  dated(date, {
    day: (day) => `el ${day}`,
    month: (month) => `en ${month}`,
    year: (year) => `en ${year}`,
    decade: (first) => `en la década de ${first}`,
    third: (first, third) => `a ${THIRDS[third]} de la década de ${first}`,
  });

export const figure = (given: Figure) =>
  [
    glued(`${amount(given.parties)} ${given.parties.number === 1 ? 'partido' : 'partidos'}`),
    ...(given.countries ? [glued(`${amount(given.countries)} países`)] : []),
  ].join(' · ');

export const named = (n: number) =>
  count(n, { one: '# partido citado por su nombre', other: '# partidos citados por su nombre' });
