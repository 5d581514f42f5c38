/**
 * Moves places on a line apart until neighbors are `gap` from each other, all of them together as little as
 * possible (in squares): isotonic regression by pooling adjacent violators, as in Barlow et al. 1972.
 * @param places in rising order, in the units of `gap`.
 */
export function separate(
  places: readonly number[],
  gap: number,
  [least, most]: readonly [number, number],
): number[] {
  // Less its share of gaps, each place may be no lower than the one before.
  const pools: { sum: number; count: number }[] = [];
  places.forEach((place, index) => {
    let pool = { sum: place - index * gap, count: 1 };
    for (let last = pools.at(-1); last && mean(last) > mean(pool); last = pools.at(-1)) {
      pools.pop();
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count };
    }
    pools.push(pool);
  });
  const room = most - (places.length - 1) * gap;
  return pools
    .flatMap((pool) => Array.from({ length: pool.count }, () => Math.max(least, Math.min(room, mean(pool)))))
    .map((base, index) => base + index * gap);
}

const mean = ({ sum, count }: { readonly sum: number; readonly count: number }) => sum / count;
