/** Inputs that are remembered as the slowest. */
const KEPT = 5;
/** Times that each is taken again: what else the machine does only adds to one. */
const TURNS = 7;

/**
 * Remembers the slowest inputs of a gate, and tells what the slowest of them costs where the machine is left alone:
 * the shortest of some turns, in milliseconds.
 */
export function createSlowest<T>(run: (input: T) => unknown) {
  let slowest: { readonly input: T; readonly cost: number }[] = [];
  const measure = async (input: T) => {
    const began = performance.now();
    await run(input);
    return performance.now() - began;
  };
  return {
    note: (input: T, cost: number) => {
      if (slowest.length === KEPT && cost <= (slowest.at(-1)?.cost ?? 0)) return;
      slowest = [...slowest, { input, cost }].toSorted((one, other) => other.cost - one.cost).slice(0, KEPT);
    },
    retake: async () => {
      let worst = 0;
      for (const { input } of slowest) {
        let least = Infinity;
        for (let turn = 0; turn < TURNS; turn++) least = Math.min(least, await measure(input));
        worst = Math.max(worst, least);
      }
      return worst;
    },
  };
}
