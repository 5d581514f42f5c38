import { lookup } from '../../atlas/lookup.ts';
import type { Atlas, Claim, Id, Range } from '../../atlas/types.ts';

export interface Piece {
  readonly from: number;
  readonly text: string;
  readonly quoted: boolean;
}

const sets = new WeakMap<readonly Id[], ReadonlySet<Id>>();
const NONE: readonly Id[] = [];

/** A list as a set, made once: every sentence on the page asks whenever the pointer moves. */
function setOf(ids: readonly Id[] = NONE): ReadonlySet<Id> {
  const set = sets.get(ids) ?? new Set(ids);
  sets.set(ids, set);
  return set;
}

/** Whether a sentence supports an id. */
export const lights = (atlas: Atlas, id: Id | null, sentence: Id): boolean =>
  id !== null && setOf(atlas.reach[id]?.sentences).has(sentence);

/** Cuts a sentence so that the words a focus rests on stand out from the rest of it. */
export function marksIn(atlas: Atlas, focus: Id | null, sentence: Id, text: string): Piece[] {
  const whole = [{ from: 0, text, quoted: false }];
  if (focus === null || focus === sentence) return whole;
  const { claims } = lookup(atlas);
  const own = setOf(atlas.reach[focus]?.claims);
  const ranges = (atlas.reach[sentence]?.claims ?? []).flatMap((id) => {
    const claim = own.has(id) && claims.get(id);
    return claim ? wordsOf(claim, focus, sentence) : [];
  });
  const sorted = ranges.toSorted((a, b) => a[0] - b[0]);
  const pieces: Piece[] = [];
  let at = 0;
  for (const [from, to] of sorted) {
    if (from < at) continue;
    if (from > at) pieces.push({ from: at, text: text.slice(at, from), quoted: false });
    pieces.push({ from, text: text.slice(from, to), quoted: true });
    at = to;
  }
  if (at < text.length) pieces.push({ from: at, text: text.slice(at), quoted: false });
  return pieces.length > 0 ? pieces : whole;
}

/** The words for a claim: its name, or the whole quote of a figure or an event that is itself in focus. */
function wordsOf(claim: Claim, focus: Id, sentence: Id): Range[] {
  if (claim.sentence !== sentence) return [];
  if (claim.kind === 'figure') return focus === claim.id || focus === claim.region ? [claim.quote] : [];
  if (claim.kind === 'number' || claim.kind === 'event') return focus === claim.id ? [claim.quote] : [];
  return claim.words ? [claim.words] : [];
}
