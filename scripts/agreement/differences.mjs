import { overlap } from './article.mjs';
import { wordsOf } from './match.mjs';

/**
 * @typedef {import('./codings.mjs').Coding} Coding
 * @typedef {import('./compare.mjs').Comparison} Comparison
 * @typedef {import('./units.mjs').Unit} Unit
 */

/**
 * All in which two codings differ, a Markdown list.
 * @param {Comparison} comparison
 */
export function differences({ codings: [one, two], onlyOne, onlyTwo, fields, categories, regions }) {
  const lines = [
    ...onlyOne.map((unit) => alone(unit, one, two)),
    ...onlyTwo.map((unit) => alone(unit, two, one)),
    ...fields
      .filter(({ values: [a, b] }) => a !== b)
      .map(
        ({ pair: [unit], field, values: [a, b] }) =>
          `${called(unit)}: ${field} “${a}” by ${one.title}, “${b}” by ${two.title}`,
      ),
    ...disagreed('what is said of', categories, one, two),
    ...disagreed('region of', regions, one, two),
  ];
  return lines.length === 0 ? 'None.' : lines.map((line) => `- ${line}`).join('\n');
}

/** @param {Unit} unit */
const called = ({ kind, name, country, sentence }) =>
  `${kind} “${name}” (${country === undefined ? '' : `${country}, `}${sentence})`;

/**
 * A unit of one coding only. Where it is a group, the other may have weighed it and said why it is none.
 * @param {Unit} unit
 * @param {Coding} owner
 * @param {Coding} other
 */
function alone(unit, owner, other) {
  const rejected = unit.kind === 'group' && other.rejected.some((candidate) => isOf(candidate, unit));
  return `only ${owner.title}: ${called(unit)}${rejected ? `, rejected by ${other.title}` : ''}`;
}

/**
 * Whether a rejected quote is of this group: it stands in the group's own and holds all words of its name.
 * @param {Coding['rejected'][number]} rejected
 * @param {Unit} unit
 */
const isOf = ({ section, text, quote }, unit) =>
  section === unit.section &&
  overlap(quote, unit.quote) > 0 &&
  [...wordsOf(unit.name)].every((word) => wordsOf(text).has(word));

/**
 * A line for each two values that disagree, with all states of which they are said.
 * @param {string} what
 * @param {Comparison['categories']} judged
 * @param {Coding} one
 * @param {Coding} two
 */
function disagreed(what, judged, one, two) {
  const groups = new Map(
    judged
      .filter(({ values: [a, b] }) => a !== b)
      .map(({ values }) => [values.join('\n'), /** @type {const} */ ({ values })]),
  );
  return [...groups].map(([key, { values }]) => {
    const names = judged
      .filter((state) => state.values.join('\n') === key)
      .map(({ country }) => country.name);
    const count = names.length === 1 ? '1 state' : `${names.length} states`;
    return `${what} ${count}: “${values[0]}” by ${one.title}, “${values[1]}” by ${two.title} (${names.join(', ')})`;
  });
}
