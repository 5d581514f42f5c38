import type { Claim, EventClaim, FigureClaim } from './claims.ts';
import type { Id } from './id.ts';

/** Years as numbers: 2007.5 is the middle of 2007. From is included, to is not. */
export type Years = readonly [from: number, to: number];

/** The third of a decade that a word before it means. */
const THIRDS: Readonly<Record<string, number>> = { early: 0, mid: 1, late: 2 };

/**
 * The span of an article's date: "2000-09" is a month, "1984" a year, "1980s" a decade, "late 1970s" the
 * last third of a decade. Undefined for any other text.
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

export type DatedClaim = EventClaim | FigureClaim;

/** The claims that the article dates within one year or to one decade. A publication is a period by itself. */
export interface Period {
  /** The id of its only claim; of several, their year or decade. */
  readonly id: Id;
  /** The year or the decade: "2007", "1980s". */
  readonly date: string;
  readonly claims: readonly [DatedClaim, ...DatedClaim[]];
}

const isPublication = (claim: DatedClaim) => claim.kind === 'event' && claim.publication === true;

/**
 * Groups dated claims by year, and those dated to a decade separately; both in order. Publication dates are not part
 * of the article's account and are not grouped.
 */
export function periodsOf(claims: readonly Claim[]): Period[] {
  const groups = new Map<string, { date: string; claims: [DatedClaim, ...DatedClaim[]] }>();
  const dated = claims.flatMap((claim) => {
    if (claim.kind !== 'event' && claim.kind !== 'figure') return [];
    const years = yearsOf(claim.date);
    return years ? [{ claim, years }] : [];
  });
  for (const { claim } of dated.toSorted((a, b) => a.years[0] - b.years[0] || b.years[1] - a.years[1])) {
    const date = /^\d{4}(?=-|$)/.exec(claim.date)?.[0] ?? claim.date;
    const key = isPublication(claim) ? claim.id : date;
    const group = groups.get(key);
    if (group) group.claims.push(claim);
    else groups.set(key, { date, claims: [claim] });
  }
  return [...groups.values()].map((group) => ({
    id: group.claims.length > 1 ? group.date : group.claims[0].id,
    ...group,
  }));
}
