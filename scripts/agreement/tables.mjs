import { cohensKappa, krippendorffsAlpha, share } from './kappa.mjs';
import { capital, decimal, percent, table } from './markdown.mjs';
import { KINDS } from './units.mjs';

/**
 * @typedef {import('./compare.mjs').Comparison} Comparison
 * @typedef {import('./compare.mjs').Field} Field
 * @typedef {import('./units.mjs').Kind} Kind
 */

/** @param {Comparison} comparison */
const titlesOf = ({ codings }) => codings.map(({ title }) => capital(title));

/**
 * How many units of each kind either has, and how many are the same.
 * @param {Comparison} comparison
 */
export function unitTable(comparison) {
  /** @param {readonly Kind[]} kinds */
  const row = (kinds) => {
    const [one = 0, two = 0] = comparison.codings.map(
      ({ units }) => units.filter(({ kind }) => kinds.includes(kind)).length,
    );
    const same = comparison.pairs.filter(([{ kind }]) => kinds.includes(kind)).length;
    const all = one + two - same;
    return [one, two, same, percent(all === 0 ? undefined : same / all)];
  };
  return table(
    ['Kind', ...titlesOf(comparison), 'Same', 'Agreement'],
    [...KINDS.map((kind) => [kind, ...row([kind])]), ['all', ...row(KINDS)]],
  );
}

/**
 * How many states each puts under each value, and how many both do, with Cohen's kappa of it.
 * @param {string} head
 * @param {Comparison} comparison
 * @param {'categories' | 'regions'} measure
 */
export function stateTable(head, comparison, measure) {
  const pairs = comparison[measure].map(({ values }) => values);
  const rows = [...new Set(pairs.flat())].toSorted(byRank).map((value) => {
    const one = pairs.filter(([a]) => a === value);
    const two = pairs.filter(([, b]) => b === value);
    return [value, one.length, two.length, one.filter(([, b]) => b === value).length];
  });
  const all = ['all', pairs.length, pairs.length, pairs.filter(([a, b]) => a === b).length];
  return [
    table([head, ...titlesOf(comparison), 'Same'], [...rows, all]),
    `Agreement ${percent(share(pairs))}, Cohen's kappa ${decimal(cohensKappa(pairs))}.`,
  ].join('\n\n');
}

/**
 * Categories from most to least said; regions by the alphabet.
 * @param {string} a
 * @param {string} b
 */
function byRank(a, b) {
  /** @param {string} value */
  const rank = (value) => WEAKER.indexOf(value) - (Number.parseInt(value, 10) || 0);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

/** The categories below any number of parties named. */
const WEAKER = ['mentioned', 'in a group', 'not spoken of'];

/**
 * Of the units both have, how many bear the same strength.
 * @param {Comparison} comparison
 */
export function strengthTable(comparison) {
  const fields = comparison.fields.filter(({ field }) => field === 'strength');
  /** @param {readonly Field[]} own */
  const row = (own) => {
    const pairs = own.map(({ values }) => values);
    const same = pairs.filter(([a, b]) => a === b).length;
    return [pairs.length, same, percent(share(pairs)), decimal(krippendorffsAlpha(pairs))];
  };
  const kinds = KINDS.map((kind) => ({ kind, own: fields.filter(({ pair: [unit] }) => unit.kind === kind) }));
  return table(
    ['Kind', 'Shared units', 'Same strength', 'Agreement', "Krippendorff's alpha"],
    [
      ...kinds.filter(({ own }) => own.length > 0).map(({ kind, own }) => [kind, ...row(own)]),
      ['all', ...row(fields)],
    ],
  );
}

/**
 * Every number of the figures, with its qualifier.
 * @param {Comparison} comparison
 */
export function figureTable(comparison) {
  const rows = comparison.fields
    .filter(({ pair: [unit] }) => unit.kind === 'figure')
    .map(({ pair: [unit], field, values: [a, b] }) => [unit.name, field, a, b, a === b ? 'yes' : 'no']);
  return table(['Figure', 'Field', ...titlesOf(comparison), 'Same'], rows, 5);
}
