import { matchUnits } from './match.mjs';
import { NONE } from './units.mjs';

/**
 * @typedef {import('./codings.mjs').Coding} Coding
 * @typedef {import('./codings.mjs').Country} Country
 * @typedef {import('./units.mjs').Unit} Unit
 * @typedef {readonly [Unit, Unit]} Pair
 * @typedef {{ pair: Pair, field: string, values: readonly [string, string] }} Field
 * @typedef {{ country: Country, values: readonly [string, string] }} Judged a state, and what each says of it
 * @typedef {ReturnType<typeof compare>} Comparison
 */

/**
 * Two codings side by side: units, the fields of those they share, what each says of every state, and the
 * region in which each places it.
 * @param {Coding} one
 * @param {Coding} two
 * @param {readonly Country[]} states
 */
export function compare(one, two, states) {
  const { pairs, onlyOne, onlyTwo } = matchUnits(one.units, two.units);
  return {
    pairs,
    onlyOne,
    onlyTwo,
    fields: pairs.flatMap(fieldsOf),
    categories: states.map((country) => ({
      country,
      values: both((coding) => categoryOf(coding, country.id)),
    })),
    regions: states.map((country) => ({
      country,
      values: both((coding) => coding.regions.get(country.id) ?? NONE),
    })),
  };

  /**
   * @param {(coding: Coding) => string} read
   * @returns {readonly [string, string]}
   */
  function both(read) {
    return [read(one), read(two)];
  }
}

/**
 * The fields of a shared unit in which at least one coding has a value.
 * @param {Pair} pair
 * @returns {Field[]}
 */
function fieldsOf(pair) {
  const [a, b] = pair;
  return Object.keys(a.fields)
    .map((field) => ({
      pair,
      field,
      values: /** @type {const} */ ([a.fields[field] ?? NONE, b.fields[field] ?? NONE]),
    }))
    .filter(({ values }) => values.some((value) => value !== NONE));
}

/**
 * Returns a coding's category for a state: the number of its named parties, or a mention, or a group.
 * @param {Coding} coding
 * @param {string} country
 */
function categoryOf({ units }, country) {
  const own = units.filter((unit) => unit.country === country);
  const parties = own.filter(({ kind }) => kind === 'party').length;
  if (parties > 0) return parties === 1 ? '1 party named' : `${parties} parties named`;
  if (own.some(({ kind }) => kind === 'mention')) return 'mentioned';
  return units.some(({ members }) => members.includes(country)) ? 'in a group' : 'not mentioned';
}
