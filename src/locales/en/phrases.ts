// English phrases that hold numbers, dates and lists; en.ts makes its sentences of them.
import { createFormats, rulesOf, type Amount, type Figure, type Rules } from '../formats.ts';

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
]; // prettier-ignore
const nameOf = (month: string | undefined) => MONTHS[Number(month) - 1] ?? '';

const intl = rulesOf('en');

/**
 * English rules, the same as Intl's, except that a list has no comma before "and". English is on the page from the start, and loading Intl's rules would take
 * longer than everything else.
 */
export const rules: Rules = {
  day: (date) => {
    const [year, month, day] = date.split('-');
    return `${nameOf(month)} ${Number(day)}, ${year}`;
  },
  month: (date) => {
    const [year, month] = date.split('-');
    return `${nameOf(month)} ${year}`;
  },
  number: (n) => (n > 0 && /^\d{1,3}(\.\d{1,3})?$/.test(String(n)) ? String(n) : intl.number(n)),
  form: (n) => (Math.abs(n) === 1 ? 'one' : 'other'),
  list: ([...parts]) => {
    const last = parts.pop() ?? '';
    return parts.length === 0 ? last : `${parts.join(', ')} and ${last}`;
  },
};

const formats = createFormats('en', rules);
export const { number, list } = formats;

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

/** A date of the atlas: "August 2007". The atlas writes decades as English does: "1980s", "late 1970s". */
export const when = (date: string) => {
  if (/-\d+-/.test(date)) return rules.day(date);
  return /^\d+-/.test(date) ? rules.month(date) : date;
};

/** The date within a sentence: "August 2007", "the 1980s". */
export const theDate = (date: string) => (date.endsWith('s') ? `the ${date}` : when(date));

/** The date up to which something counts: "as of August 2007". */
export const asOf = (date: string) => `as of ${theDate(date)}`;

/** The time of an event: "in August 2007", "on August 15, 2007". */
export const during = (date: string) => `${/-\d+-/.test(date) ? 'on' : 'in'} ${theDate(date)}`;

/** A printed figure: parties, and countries where it counts them. */
export const figure = (given: Figure) =>
  given.countries
    ? `${amount(given.parties)} parties · ${amount(given.countries)} countries`
    : `${amount(given.parties)} parties`;
