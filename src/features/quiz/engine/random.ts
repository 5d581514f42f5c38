/** A source of numbers from 0 (included) to 1 (excluded). */
export type Random = () => number;

/**
 * The same numbers for the same seed, in every browser. Mulberry32 by Tommy Ettinger (public domain), 32 bits of
 * state: https://gist.github.com/tommyettinger/46a874533244883189143505d203312c
 */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The same things in another order, every order as likely (Fisher and Yates, Knuth's algorithm P). */
export function shuffle<T>(things: readonly T[], random: Random): T[] {
  const next = [...things];
  for (let last = next.length - 1; last > 0; last--) {
    const at = Math.floor(random() * (last + 1));
    [next[last], next[at]] = [next[at] as T, next[last] as T];
  }
  return next;
}

/** One of each pile in turn, until all are empty: none of a few is crowded out by the many. */
export function deal<T>(piles: readonly (readonly T[])[]): T[] {
  const rounds = Math.max(0, ...piles.map((pile) => pile.length));
  return Array.from({ length: rounds }, (_, round) => round).flatMap((round) =>
    piles.flatMap((pile) => pile.slice(round, round + 1)),
  );
}
