// Spanish phrases that hold numbers, dates and lists; es.ts makes its sentences of them.
import { createFormats, type Amount, type Figure } from './formats.ts';

const formats = createFormats('es');
export const { number, list, month, count } = formats;

export const amount = ({ qualifier, number: n, of }: Amount) => {
  const total = of === undefined ? number.format(n) : `${number.format(n)} de ${number.format(of)}`;
  return { exact: total, about: `unos ${total}`, over: `más de ${total}` }[qualifier];
};

export const parties = (n: number) => count(n, { one: '# partido', other: '# partidos' });
export const countries = (n: number) => count(n, { one: '# país', other: '# países' });
/** "unos 3 partidos", and "1 partido aproximadamente". */
export const aboutParties = (n: number) => (n === 1 ? 'alrededor de 1 partido' : `unos ${parties(n)}`);
export const places = (states: number, others: number) =>
  [
    ...(states > 0 ? [countries(states)] : []),
    ...(others > 0 ? [count(others, { one: '# otro territorio', other: '# otros territorios' })] : []),
  ].join(', ');

export const when = (date: string) =>
  formats.when(
    date,
    (first) => (first.endsWith('00') ? 'desde comienzos de siglo' : `década de ${first}`),
    (first) => `finales de la década de ${first}`,
  );

export const figure = (given: Figure) =>
  [
    `${amount(given.parties)} ${given.parties.number === 1 ? 'partido' : 'partidos'}`,
    ...(given.countries ? [`${amount(given.countries)} países`] : []),
  ].join(' · ');
