/**
 * The value that a share of all does not exceed.
 * @param {readonly number[]} values
 * @param {number} share from 0 to 1
 */
export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** @param {readonly number[]} values */
export const median = (values) => quantile(values, 0.5);

/**
 * Every run of every figure, by what was measured.
 * @returns {{ add: (key: string, ...more: number[]) => void, of: (key: string) => readonly number[] }}
 */
export function collect() {
  /** @type {Map<string, number[]>} */
  const all = new Map();
  return {
    add: (key, ...more) => void all.set(key, [...(all.get(key) ?? []), ...more]),
    of: (key) => all.get(key) ?? [],
  };
}
