import { lookup } from './lookup.ts';
import type { Claim, Range } from './claims.ts';
import type { Id } from './id.ts';
import type { Atlas } from './types.ts';

/** A part of a sentence, and the claims whose words it holds. */
export interface Piece {
  /** The start in the sentence, in UTF-16 units. */
  readonly from: number;
  readonly text: string;
  readonly claims: readonly Id[];
}

/**
 * The words of a claim in its own sentence: its name, or the whole quote of a figure, a number or an event.
 */
function wordsOf(claim: Claim, sentence: Id): Range | undefined {
  if (claim.sentence !== sentence) return undefined;
  if (claim.kind === 'figure' || claim.kind === 'number' || claim.kind === 'event') return claim.quote;
  return claim.words;
}

/** Cuts a sentence where words of claims begin and end. */
export function piecesOf(atlas: Atlas, sentence: Id): readonly Piece[] {
  const { claims, sentences } = lookup(atlas);
  const text = sentences.get(sentence)?.text ?? '';
  const ranges = (atlas.reach[sentence]?.claims ?? []).flatMap((id) => {
    const claim = claims.get(id);
    const words = claim && wordsOf(claim, sentence);
    return words ? [{ id, from: words[0], to: words[1] }] : [];
  });
  const edges = [...new Set([0, text.length, ...ranges.flatMap(({ from, to }) => [from, to])])].toSorted(
    (a, b) => a - b,
  );
  return edges.slice(0, -1).map((from, at) => ({
    from,
    text: text.slice(from, edges[at + 1]),
    claims: ranges.filter((range) => range.from <= from && range.to > from).map(({ id }) => id),
  }));
}

const known = new WeakMap<Atlas, Map<Id, ReadonlySet<Id>>>();

/** The claims whose words are highlighted for a focus: those that support it. */
export function quotedFor(atlas: Atlas, focus: Id): ReadonlySet<Id> {
  const sets = known.get(atlas) ?? new Map<Id, ReadonlySet<Id>>();
  known.set(atlas, sets);
  const set =
    sets.get(focus) ??
    new Set(
      (atlas.reach[focus]?.claims ?? []).filter((id) => {
        const claim = lookup(atlas).claims.get(id);
        if (id === focus || lookup(atlas).periods.has(focus)) return true;
        // A number and an event are quoted whole: only where one asks for them.
        return claim && claim.kind !== 'number' && claim.kind !== 'event';
      }),
    );
  sets.set(focus, set);
  return set;
}

/**
 * Splits a sentence into pieces and marks those that support the focus, or one of several; runs of one kind are one
 * piece.
 */
export function marksIn(
  atlas: Atlas,
  focus: Id | readonly Id[],
  sentence: Id,
): readonly { readonly from: number; readonly text: string; readonly quoted: boolean }[] {
  const sets = [focus].flat().flatMap((one) => (one === sentence ? [] : quotedFor(atlas, one)));
  const marks: { from: number; text: string; quoted: boolean }[] = [];
  for (const { from, text, claims } of piecesOf(atlas, sentence)) {
    const isQuoted = sets.some((quoted) => claims.some((id) => quoted.has(id)));
    const last = marks.at(-1);
    if (last?.quoted === isQuoted) last.text += text;
    else marks.push({ from, text, quoted: isQuoted });
  }
  return marks;
}

/** The sentences that support a focus: those that name it or its parties first, then totals. */
export function proofsOf(atlas: Atlas, focus: Id): readonly Id[] {
  const { claims, sentences } = lookup(atlas);
  if (sentences.has(focus)) return [focus];
  const own = claims.get(focus)?.sentence;
  const names = new Set(
    (atlas.reach[focus]?.claims ?? []).flatMap((id) => {
      const claim = claims.get(id);
      return claim && claim.kind !== 'figure' && claim.kind !== 'number' ? [claim.sentence] : [];
    }),
  );
  const rank = (id: Id) => (id === own ? 0 : names.has(id) ? 1 : 2);
  return (atlas.reach[focus]?.sentences ?? []).toSorted((a, b) => rank(a) - rank(b));
}
