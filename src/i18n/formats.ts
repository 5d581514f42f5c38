/** The forms of a noun by Intl's plural categories; `#` stands for the number. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** A number of the article with its qualifier. */
export interface Amount {
  readonly qualifier: 'exact' | 'about' | 'over';
  readonly number: number;
  readonly of?: number;
}

/** A printed figure: parties, and countries where it counts them. */
export interface Figure {
  readonly parties: Amount;
  readonly countries?: Amount | undefined;
}

/** A language's rules take milliseconds to load, tens on a slow machine: not before they are first asked for. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** How a language writes a day ("2007-08-15"), a month ("2007-08"), a number and a list, and which form a noun takes beside a number. */
export interface Rules {
  readonly day: (date: string) => string;
  readonly month: (date: string) => string;
  readonly number: (n: number) => string;
  readonly form: (n: number) => keyof Forms;
  readonly list: (parts: readonly string[]) => string;
}

export function rulesOf(tag: string): Rules {
  const dated = (options: Intl.DateTimeFormatOptions) => {
    const format = once(() => new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }));
    return (date: string) => format().format(new Date(`${date}T00:00:00Z`));
  };
  const first = dated({ year: 'numeric', month: 'long' });
  const numbers = once(() => new Intl.NumberFormat(tag));
  const forms = once(() => new Intl.PluralRules(tag));
  const lists = once(() => new Intl.ListFormat(tag));
  return {
    day: dated({ dateStyle: 'long' }),
    month: (date) => first(`${date}-01`),
    number: (n) => numbers().format(n),
    form: (n) => forms().select(n),
    list: (parts) => lists().format(parts),
  };
}

/** How a language writes numbers, lists and dates. */
export function createFormats(tag: string, { day, month, number, form, list }: Rules = rulesOf(tag)) {
  return {
    number: { format: number },
    list: { format: list },
    /** "August 2007" from "2007-08". */
    month,
    count: (n: number, forms: Forms) => (forms[form(n)] ?? forms.other).replace('#', number(n)),
    /** A date of the atlas: a day, a month, a year, or a decade ("1980s", "late 1970s"). */
    when: (date: string, decade: (first: string) => string, late: (first: string) => string) => {
      if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return day(date);
      if (/^\d{4}-\d{2}$/.test(date)) return month(date);
      const [, isLate, year] = /^(late )?(\d{4})s$/.exec(date) ?? [];
      return year === undefined ? date : isLate ? late(year) : decade(year);
    },
  };
}

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
