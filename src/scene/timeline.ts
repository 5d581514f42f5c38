import { periodsOf, yearsOf, type Period } from '../atlas/dates.ts';
import type { Atlas } from '../atlas/types.ts';
import { separate } from './separate.ts';

/** A year or a decade on the scale. Places are hundredths of its length. */
export interface Moment extends Period {
  /** The start and end of a decade or a part of one. */
  readonly span?: readonly [from: number, to: number];
  /** True if it is a day of publication, which is not part of the article's account. */
  readonly isPublication: boolean;
  /** The position of its mark: the middle of its dates, or as near to it as its neighbors allow. */
  readonly at: number;
}

export interface TimelineLayout {
  readonly moments: readonly Moment[];
  readonly ticks: readonly { readonly year: number; readonly at: number }[];
}

/** Hundredths of the scale between two marks: the largest is 24 pixels wide, the scale 600 or more. */
const GAP = 4;
/** Hundredths kept free at either end. */
const MARGIN = 2.5;
/** Years the ends of the scale are rounded to, and years between two ticks. */
const YEARS = { end: 5, tick: 10 } as const;

const made = new WeakMap<Atlas, TimelineLayout>();
const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** Creates the timeline of the article's dates, on a true scale. An atlas always gets the same timeline. */
export function createTimeline(atlas: Atlas): TimelineLayout {
  const known = made.get(atlas);
  if (known) return known;
  const periods = periodsOf(atlas.claims).map((period) => ({
    period,
    years: period.claims.map(({ date }) => yearsOf(date) ?? ([0, 0] as const)),
    isDecade: !/^\d+$/.test(period.date),
  }));
  const all = periods.flatMap(({ years }) => years.flat());
  const first = Math.floor(Math.min(...all) / YEARS.end) * YEARS.end;
  const last = Math.ceil(Math.max(...all) / YEARS.end) * YEARS.end;
  const scale = (year: number) => MARGIN + ((year - first) / (last - first)) * (100 - 2 * MARGIN);
  const points = periods.filter(({ isDecade }) => !isDecade);
  const marks = separate(
    points.map(({ years }) => scale(mean(years.map(([from]) => from)))),
    GAP,
    [MARGIN, 100 - MARGIN],
  );
  const markOf = new Map(points.map((point, index) => [point, marks[index]]));
  const ticks: { year: number; at: number }[] = [];
  for (let year = Math.ceil(first / YEARS.tick) * YEARS.tick; year < last; year += YEARS.tick)
    ticks.push({ year, at: scale(year) });
  const next = {
    moments: periods.map((one): Moment => {
      const { period, years, isDecade } = one;
      const [from, to] = years[0] ?? [0, 0];
      const [claim] = period.claims;
      const at = markOf.get(one) ?? scale((from + to) / 2);
      return {
        ...period,
        at,
        ...(isDecade && { span: [scale(from), scale(to)] }),
        isPublication: claim.kind === 'event' && claim.publication === true,
      };
    }),
    ticks,
  };
  made.set(atlas, next);
  return next;
}
