// English phrases that hold numbers, dates and lists; en.ts makes its sentences of them.

/** A number of the article with its qualifier. */
interface Amount {
  readonly qualifier: 'exact' | 'about' | 'over';
  readonly number: number;
  readonly of?: number;
}

export const number = new Intl.NumberFormat('en');
export const list = new Intl.ListFormat('en');
const plural = new Intl.PluralRules('en');

export const count = (n: number, one: string, many: string) =>
  `${number.format(n)} ${plural.select(n) === 'one' ? one : many}`;

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

/** "August 2007" from "2007-08". */
export const month = (date: string) =>
  new Intl.DateTimeFormat('en', { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}-01T00:00:00Z`),
  );

/** "November 2, 2014" from "2014-11-02". */
export const day = (date: string) =>
  new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A printed figure: parties, and countries where it counts them. */
export const figure = (given: { readonly parties: Amount; readonly countries?: Amount | undefined }) =>
  given.countries
    ? `${amount(given.parties)} parties · ${amount(given.countries)} countries`
    : `${amount(given.parties)} parties`;
