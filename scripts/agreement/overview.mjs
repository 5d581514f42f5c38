import { titleOf } from './compare.mjs';
import { cohensKappa, krippendorffsAlpha, share } from './kappa.mjs';
import { decimal, percent, table } from './markdown.mjs';

/**
 * @typedef {import('./compare.mjs').Comparison} Comparison
 * @typedef {import('./compare.mjs').Field} Field
 * @typedef {readonly (readonly [string, string])[]} Pairs
 */

/** @type {readonly [string, (comparison: Comparison) => string][]} */
const MEASURES = [
  ['Units', unitsOf],
  ['What is said of each state', ({ categories }) => kappaOf(categories.map(({ values }) => values))],
  ['Regions of the states', ({ regions }) => kappaOf(regions.map(({ values }) => values))],
  [
    'Strength of wording',
    (comparison) => {
      const pairs = pairsOf(comparison, ({ field }) => field === 'strength');
      return `${same(pairs)}, α ${decimal(krippendorffsAlpha(pairs))}`;
    },
  ],
  [
    'Figures, by field',
    (comparison) => same(pairsOf(comparison, ({ pair: [{ kind }] }) => kind === 'figure')),
  ],
  ['Members of the groups', (comparison) => same(pairsOf(comparison, ({ field }) => field === 'members'))],
  [
    'Dates and places of events',
    (comparison) => same(pairsOf(comparison, ({ pair: [{ kind }] }) => kind === 'event')),
  ],
];

/**
 * All measures, a comparison each column.
 * @param {readonly Comparison[]} comparisons
 */
export const overview = (comparisons) =>
  table(
    ['Measure', ...comparisons.map(titleOf)],
    MEASURES.map(([name, cell]) => [name, ...comparisons.map(cell)]),
  );

/** @param {Comparison} comparison */
function unitsOf({ pairs, onlyOne, onlyTwo }) {
  const all = pairs.length + onlyOne.length + onlyTwo.length;
  return `${pairs.length} of ${all} (${percent(pairs.length / all)})`;
}

/** @param {Pairs} pairs */
const kappaOf = (pairs) => `${same(pairs)}, κ ${decimal(cohensKappa(pairs))}`;

/** @param {Pairs} pairs */
const same = (pairs) =>
  `${pairs.filter(([a, b]) => a === b).length} of ${pairs.length} (${percent(share(pairs))})`;

/**
 * @param {Comparison} comparison
 * @param {(field: Field) => boolean} chosen
 */
const pairsOf = ({ fields }, chosen) => fields.filter(chosen).map(({ values }) => values);
