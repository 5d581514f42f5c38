import { yearsOf } from '../atlas/dates.ts';
import type { Atlas, EventClaim, FigureClaim } from '../atlas/types.ts';
import { separate } from './separate.ts';

type Dated = EventClaim | FigureClaim;

/** A dated claim on the scale. Places are hundredths of its length. */
export interface Moment {
  readonly claim: Dated;
  /** From when to when its date lasts. */
  readonly from: number;
  readonly to: number;
  /** Where its dot stands: at `from`, or as near to it as its neighbors let it. */
  readonly dot: number;
}

/** The claims of one date and one kind, never empty: an event in a month and a count up to it stand apart. */
export type SameDate = readonly [Dated, ...Dated[]];

export interface Timeline {
  readonly moments: readonly Moment[];
  /** The same by date: what the article tells of, and apart from it when its text was published. */
  readonly told: readonly SameDate[];
  readonly published: readonly SameDate[];
  readonly ticks: readonly { readonly year: number; readonly at: number }[];
}

/** Hundredths of the scale between two dots. */
const GAP = 1.7;
/** Hundredths kept free at either end. */
const MARGIN = 1.5;
/** Years the ends of the scale are rounded to, and years between two ticks. */
const YEARS = { end: 5, tick: 10 } as const;

const isPublication = (claim: Dated) => claim.kind === 'event' && claim.publication === true;

/** Claims in the order of time, those of one date together. */
function byDate(claims: readonly Dated[]): SameDate[] {
  const groups = new Map<string, [Dated, ...Dated[]]>();
  for (const claim of claims) {
    const key = `${claim.kind} ${claim.date}`;
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  return [...groups.values()];
}

const made = new WeakMap<Atlas, Timeline>();

/** What the article dates, in the order of time, on a true scale. The same timeline for the same atlas. */
export function createTimeline(atlas: Atlas): Timeline {
  const known = made.get(atlas);
  if (known) return known;
  const dated = atlas.claims
    .flatMap((claim) => {
      const years = claim.kind === 'event' || claim.kind === 'figure' ? yearsOf(claim.date) : undefined;
      return years && (claim.kind === 'event' || claim.kind === 'figure') ? [{ claim, years }] : [];
    })
    .toSorted((a, b) => a.years[0] - b.years[0] || b.years[1] - a.years[1]);
  const first = Math.floor(Math.min(...dated.map(({ years }) => years[0])) / YEARS.end) * YEARS.end;
  const last = Math.ceil(Math.max(...dated.map(({ years }) => years[1])) / YEARS.end) * YEARS.end;
  const scale = (year: number) => MARGIN + ((year - first) / (last - first)) * (100 - 2 * MARGIN);
  const dots = separate(
    dated.map(({ years }) => scale(years[0])),
    GAP,
    [MARGIN, 100 - MARGIN],
  );
  const ticks: { year: number; at: number }[] = [];
  for (let year = Math.ceil(first / YEARS.tick) * YEARS.tick; year < last; year += YEARS.tick)
    ticks.push({ year, at: scale(year) });
  const claims = dated.map(({ claim }) => claim);
  const next = {
    told: byDate(claims.filter((claim) => !isPublication(claim))),
    published: byDate(claims.filter(isPublication)),
    moments: dated.map(({ claim, years: [from, to] }, index) => ({
      claim,
      from: scale(from),
      to: scale(to),
      dot: dots[index] ?? scale(from),
    })),
    ticks,
  };
  made.set(atlas, next);
  return next;
}
