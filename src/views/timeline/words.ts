import { nameOf as nameOfId } from '../../atlas/lookup.ts';
import type { Atlas } from '../../atlas/types.ts';
import type { Words } from '../../i18n/words.ts';
import type { Moment } from '../../scene/timeline.ts';

type Dated = Moment['claim'];

/** When it was, as the article has it. */
export const dateOf = (claim: Dated, { timeline }: Words): string =>
  claim.kind === 'figure' ? timeline.by(claim.date) : timeline.date(claim.date);

/** What it is called: a figure by its region and numbers. */
export const nameOf = (atlas: Atlas, claim: Dated, words: Words): string =>
  claim.kind === 'figure'
    ? words.timeline.figure(nameOfId(atlas, claim.region), words.figure(claim))
    : claim.name;
