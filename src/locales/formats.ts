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

/**
 * A language's forms for a day ("2007-08-15"), a month ("2007-08"), a number and a list, and its plural rules.
 */
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
  const long = dated({ dateStyle: 'long' });
  const first = dated({ year: 'numeric', month: 'long' });
  const numbers = once(() => new Intl.NumberFormat(tag));
  const forms = once(() => new Intl.PluralRules(tag));
  const lists = once(() => new Intl.ListFormat(tag));
  return {
    // French counts the first day of a month, and Intl does not: 1er août.
    day: (date) => (tag === 'fr' ? long(date).replace(/^1 /, '1er ') : long(date)),
    month: (date) => first(`${date}-01`),
    number: (n) => numbers().format(n),
    form: (n) => forms().select(n),
    list: (parts) => lists().format(parts),
  };
}

/** Creates a language's formats for numbers, lists and dates. */
export function createFormats(tag: string, { day, month, number, form, list }: Rules = rulesOf(tag)) {
  return {
    number: { format: number },
    list: { format: list },
    /** "August 15, 2007" from "2007-08-15". */
    day,
    /** "August 2007" from "2007-08". */
    month,
    count: (n: number, forms: Forms) => (forms[form(n)] ?? forms.other).replace('#', number(n)),
  };
}

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
