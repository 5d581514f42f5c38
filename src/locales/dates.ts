import type { Rules } from './formats.ts';

/** The part of a decade that a word before it means. */
export type Third = 'early' | 'mid' | 'late';

/**
 * A date by its precision. A day, a month and a year arrive in the language's own form, and stay so without a
 * function; a decade arrives as its first year.
 */
export interface DateForms {
  readonly day?: (day: string) => string;
  readonly month?: (month: string) => string;
  readonly year?: (year: string) => string;
  readonly decade: (first: string) => string;
  readonly third: (first: string, third: Third) => string;
}

const same = (text: string) => text;

/** Creates a language's writer of dates of the atlas: a day, a month, a year, a decade or a third of one. */
export const createDates =
  ({ day, month }: Pick<Rules, 'day' | 'month'>) =>
  (date: string, { day: onDay = same, month: inMonth = same, year: inYear = same, ...forms }: DateForms) => {
    const [, third, first] = /^(?:(early|mid|late)[ -])?(\d{3}0)s$/.exec(date) ?? [];
    if (first !== undefined) return third ? forms.third(first, third as Third) : forms.decade(first);
    if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return onDay(day(date));
    return /^\d{4}-\d{2}$/.test(date) ? inMonth(month(date)) : inYear(date);
  };
