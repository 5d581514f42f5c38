/** Years as numbers: 2007.5 is the middle of 2007. From is included, to is not. */
export type Years = readonly [from: number, to: number];

/** The third of a decade that a word before it means. */
const THIRDS: Readonly<Record<string, number>> = { early: 0, mid: 1, late: 2 };

/**
 * How long a date of the article lasts: "2000-09" a month, "1984" a year, "1980s" a decade, "late 1970s" the
 * last third of one. Undefined where it is none of these.
 */
export function yearsOf(date: string): Years | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date) ?? [];
  if (year !== undefined) {
    const from = Number(year) + (Number(month ?? 1) - 1) / 12 + (Number(day ?? 1) - 1) / 365;
    const length = day !== undefined ? 1 / 365 : month !== undefined ? 1 / 12 : 1;
    return [from, from + length];
  }
  const [, word, decade] = /^(?:(early|mid|late)[ -])?(\d{3}0)s$/.exec(date) ?? [];
  if (decade === undefined) return undefined;
  const start = Number(decade);
  const third = THIRDS[word ?? ''];
  return third === undefined
    ? [start, start + 10]
    : [start + (third * 10) / 3, start + ((third + 1) * 10) / 3];
}
