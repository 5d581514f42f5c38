// English phrases that hold numbers, dates and lists; en.ts makes its sentences of them.
import { createFormats, rulesOf, type Amount, type Figure, type Rules } from './formats.ts';

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
]; // prettier-ignore
const nameOf = (month: string | undefined) => MONTHS[Number(month) - 1] ?? '';

const intl = rulesOf('en');

/** As Intl has them. English stands on the page from the start, and Intl's rules would take longer to load than all the rest. */
export const rules: Rules = {
  day: (date) => {
    const [year, month, day] = date.split('-');
    return `${nameOf(month)} ${Number(day)}, ${year}`;
  },
  month: (date) => {
    const [year, month] = date.split('-');
    return `${nameOf(month)} ${year}`;
  },
  number: (n) => (Number.isInteger(n) && n > 0 && n < 1000 ? String(n) : intl.number(n)),
  form: (n) => (Math.abs(n) === 1 ? 'one' : 'other'),
  list: ([...parts]) => {
    const last = parts.pop() ?? '';
    if (parts.length < 2) return [...parts, last].join(' and ');
    return `${parts.join(', ')}, and ${last}`;
  },
};

const formats = createFormats('en', rules);
export const { number, list, month } = formats;

export const count = (n: number, one: string, many: string) =>
  formats.count(n, { one: `# ${one}`, other: `# ${many}` });

export const amount = ({ qualifier, number: n, of }: Amount) => {
  const total = of === undefined ? number.format(n) : `${number.format(n)} of ${number.format(of)}`;
  return qualifier === 'exact' ? total : `${qualifier} ${total}`;
};

export const parties = (n: number) => count(n, 'party', 'parties');
export const countries = (n: number) => count(n, 'country', 'countries');
export const places = (states: number, others: number) =>
  [
    ...(states > 0 ? [countries(states)] : []),
    ...(others > 0 ? [count(others, 'other place', 'other places')] : []),
  ].join(', ');

/** A date of the atlas: "August 2007", "1980s". */
export const when = (date: string) =>
  formats.when(
    date,
    (first) => `${first}s`,
    (first) => `late ${first}s`,
  );

/** A printed figure: parties, and countries where it counts them. */
export const figure = (given: Figure) =>
  given.countries
    ? `${amount(given.parties)} parties · ${amount(given.countries)} countries`
    : `${amount(given.parties)} parties`;
