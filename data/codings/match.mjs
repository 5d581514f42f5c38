import { overlap } from './article.mjs';

/** @typedef {import('./units.mjs').Unit} Unit */

/** Words that many names share and that tell none apart. */
const LINKS = new Set(['the', 'of', 'and', 'in', 'for']);

/**
 * The units that two codings share, and those that only one has. Where several would do, the likest are
 * paired first; no unit is paired twice.
 * @param {readonly Unit[]} one
 * @param {readonly Unit[]} two
 */
export function matchUnits(one, two) {
  const candidates = one
    .flatMap((a) => two.map((b) => ({ a, b, score: likeness(a, b) })))
    .filter(({ score }) => score > 0)
    .toSorted((x, y) => y.score - x.score);
  /** @type {Map<Unit, Unit>} */
  const partner = new Map();
  /** @type {Set<Unit>} */
  const taken = new Set();
  for (const { a, b } of candidates) {
    if (partner.has(a) || taken.has(b)) continue;
    partner.set(a, b);
    taken.add(b);
  }
  return {
    pairs: one.flatMap((a) => {
      const b = partner.get(a);
      return b ? [/** @type {const} */ ([a, b])] : [];
    }),
    onlyOne: one.filter((a) => !partner.has(a)),
    onlyTwo: two.filter((b) => !taken.has(b)),
  };
}

/**
 * Rates the likeness of two units, from 0 (not the same) to 1. Kind, section and country must be equal. Units with
 * a name must be in the same sentence and share more than half the words of the shorter name; the limits of their
 * quotes do not matter. A mention is identified by its country. A figure, an event or a number has no name in the
 * article: its quotes must overlap.
 * @param {Unit} a
 * @param {Unit} b
 */
export function likeness(a, b) {
  if (a.kind !== b.kind || a.section !== b.section || a.country !== b.country) return 0;
  if (a.kind === 'figure' || a.kind === 'event' || a.kind === 'number') {
    const shorter = Math.min(a.quote[1] - a.quote[0], b.quote[1] - b.quote[0]);
    return overlap(a.quote, b.quote) / shorter;
  }
  if (overlap(a.sentences, b.sentences) === 0) return 0;
  return a.kind === 'mention' ? 1 : sameName(wordsOf(a.name), wordsOf(b.name));
}

/**
 * @param {ReadonlySet<string>} a
 * @param {ReadonlySet<string>} b
 */
function sameName(a, b) {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared > Math.min(a.size, b.size) / 2 ? (2 * shared) / (a.size + b.size) : 0;
}

/**
 * The words of a text that tell it from others.
 * @param {string} text
 */
const wordsOf = (text) =>
  new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}']+/u)
      .filter((word) => word !== '' && !LINKS.has(word)),
  );
