import { compare, titleOf } from './compare.mjs';
import { differences } from './differences.mjs';
import { overview } from './overview.mjs';
import { figureTable, stateTable, strengthTable, unitTable } from './tables.mjs';

/** @typedef {import('./codings.mjs').Coding} Coding */

/**
 * The Markdown of the whole section: the two coders with each other, then each with the settled data.
 * @param {Coding} one
 * @param {Coding} two
 * @param {Coding} settled
 * @param {readonly import('./codings.mjs').Country[]} states
 */
export function report(one, two, settled, states) {
  const coders = compare(one, two, states);
  const against = [compare(one, settled, states), compare(two, settled, states)];
  const all = [coders, ...against];
  return [
    '### Units',
    UNITS,
    unitTable(coders),
    '### What is said of each state',
    `For each of the ${states.length} states (all but China), ${STATES}`,
    stateTable('Category', coders, 'categories'),
    '### Strength of wording',
    STRENGTH,
    strengthTable(coders),
    '### Regions',
    `The region in which each of the ${states.length} states stands.`,
    stateTable('Region', coders, 'regions'),
    '### Figures',
    FIGURES,
    figureTable(coders),
    '### Each coder and the settled data',
    SETTLED,
    ...against.map(unitTable),
    overview(all),
    '### All differences',
    ...all.flatMap((comparison) => [`${titleOf(comparison)}:`, differences(comparison)]),
  ].join('\n\n');
}

const UNITS =
  'Two units are the same if their kind, section and country are, they stand in the same sentence, and they ' +
  'share more than half the words of the shorter name. Figures, events and numbers, which have no name in the ' +
  'article, are the same if their quotes overlap. How a quote is cut, standard names, verbs and free text are ' +
  'not compared. Agreement is the same units among all that at least one has.';
const STATES =
  'how many of its parties are named; if none, whether it is mentioned; if not, whether it is in a group.';
const STRENGTH =
  "Of the units that both have. Krippendorff's alpha, for nominal values, is undefined where all are of one " +
  'strength.';
const FIGURES = 'Every number with its qualifier, where at least one gives it.';
const SETTLED = 'The settled data is what the atlas shows: `claims/` and `countries.yaml`.';
