import { nameOf as nameOfId } from '../../atlas/lookup.ts';
import type { DatedClaim } from '../../atlas/dates.ts';
import type { Atlas } from '../../atlas/types.ts';
import type { Words } from '../../locales/words.ts';
import type { Moment, TimelineLayout } from '../../scene/timeline.ts';

/** Writes the date, as in the article; a publication's by its own words. */
function dateOf(claim: DatedClaim, isPublication: boolean, { asOf, timeline }: Words): string {
  if (isPublication) return timeline.publication(claim.date);
  return claim.kind === 'figure' ? asOf(claim.date) : timeline.date(claim.date);
}

/** Names a dated claim; a figure by its region and numbers. */
const nameOf = (atlas: Atlas, claim: DatedClaim, words: Words): string =>
  claim.kind === 'figure'
    ? words.timeline.figure(nameOfId(atlas, claim.region), words.figure(claim))
    : claim.name;

/** Describes a mark in one line: its only date and event, or the number of its dates. */
export function dateLine(atlas: Atlas, { date, claims, isPublication }: Moment, words: Words): string {
  const { timeline } = words;
  if (claims.length > 1) return timeline.moment(timeline.date(date), timeline.count(claims.length));
  const [claim] = claims;
  return timeline.moment(dateOf(claim, isPublication, words), nameOf(atlas, claim, words));
}

/** Names the span from the first to the last date: "Dates, late 1970s–2014". */
export function spanOf({ moments }: TimelineLayout, { shell, timeline }: Words): string {
  const [first, last] = [moments[0], moments.at(-1)];
  return shell.dates(timeline.date(first?.date ?? ''), timeline.date(last?.date ?? ''));
}
