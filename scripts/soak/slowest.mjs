/** Inputs that are remembered as the slowest. */
const KEPT = 5;
/** Times that each is measured again: other work of the machine only adds to a time. */
const TIMES = 7;

/**
 * Remembers the slowest inputs of a function and measures them again.
 * @template T
 * @param {(input: T) => unknown} run
 */
export function createSlowest(run) {
  /** @type {{ input: T, cost: number }[]} */
  let slowest = [];
  /** @param {T} input */
  const measure = async (input) => {
    const began = performance.now();
    await run(input);
    return performance.now() - began;
  };
  return {
    /** @param {T} input @param {number} cost in milliseconds */
    note: (input, cost) => {
      if (slowest.length === KEPT && cost <= (slowest.at(-1)?.cost ?? 0)) return;
      slowest = [...slowest, { input, cost }].toSorted((one, other) => other.cost - one.cost).slice(0, KEPT);
    },
    /** @returns {Promise<number>} the shortest time of the slowest input, in milliseconds */
    retake: async () => {
      let worst = 0;
      for (const { input } of slowest) {
        let least = Infinity;
        for (let time = 0; time < TIMES; time += 1) least = Math.min(least, await measure(input));
        worst = Math.max(worst, least);
      }
      return worst;
    },
  };
}
