/**
 * The share of pairs whose two values are the same, or undefined where there is no pair.
 * @param {readonly (readonly [unknown, unknown])[]} pairs
 */
export function share(pairs) {
  return pairs.length === 0 ? undefined : pairs.filter(([a, b]) => a === b).length / pairs.length;
}

/**
 * Cohen's kappa of two coders who each put every item in one nominal category:
 * κ = (p_o − p_e) / (1 − p_e), where p_o is the share of items in the same category and
 * p_e = Σ_c p_1c · p_2c what chance gives, from the share of items that each coder puts in category c.
 * With all terms times n² it is (n · agreed − chance) / (n² − chance), whole numbers up to the division.
 *
 * Source: J. Cohen, "A Coefficient of Agreement for Nominal Scales", Educational and Psychological
 * Measurement 20 (1), 1960, 37–46, doi:10.1177/001316446002000104.
 * @param {readonly (readonly [string, string])[]} pairs the category of each item by coder one and by coder two
 * @returns {number | undefined} undefined where p_e = 1 (both put every item in one and the same category),
 *   or where there is no item
 */
export function cohensKappa(pairs) {
  const n = pairs.length;
  const first = count(pairs.map(([a]) => a));
  const second = count(pairs.map(([, b]) => b));
  const agreed = pairs.filter(([a, b]) => a === b).length;
  const chance = sum([...first].map(([category, times]) => times * (second.get(category) ?? 0)));
  return n ** 2 === chance ? undefined : (n * agreed - chance) / (n ** 2 - chance);
}

/**
 * Krippendorff's alpha for nominal values, any number of coders, values missing or not:
 * α = 1 − D_o / D_e, with D_o = (1/n) Σ_u (Σ_{c≠k} n_uc · n_uk) / (m_u − 1)
 * and D_e = (Σ_{c≠k} n_c · n_k) / (n (n − 1)), where n_uc counts the values c in unit u, m_u all values of
 * unit u, and n_c and n those of all units that have at least two, for only these can be paired.
 *
 * Source: K. Krippendorff, "Computing Krippendorff's Alpha-Reliability", University of Pennsylvania, 2011,
 * http://repository.upenn.edu/asc_papers/43.
 * @param {readonly (readonly string[])[]} units the values of each unit, one a coder; a missing one left out
 * @returns {number | undefined} undefined where D_e = 0 (all values are one category), or where nothing pairs
 */
export function krippendorffsAlpha(units) {
  const paired = units.filter((values) => values.length > 1);
  const all = paired.flat();
  const observed = sum(paired.map((values) => unlike(values) / (values.length - 1)));
  const expected = unlike(all);
  return expected === 0 ? undefined : 1 - ((all.length - 1) * observed) / expected;
}

/**
 * Counts the ordered pairs of values in two different categories: Σ_{c≠k} n_c · n_k.
 * @param {readonly string[]} values
 */
const unlike = (values) => values.length ** 2 - sum([...count(values).values()].map((times) => times ** 2));

/** @param {readonly number[]} numbers */
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

/**
 * @param {readonly string[]} values
 * @returns {ReadonlyMap<string, number>} how often each occurs
 */
function count(values) {
  /** @type {Map<string, number>} */
  const times = new Map();
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
  return times;
}
