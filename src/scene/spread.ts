export interface Spot {
  readonly id: string;
  /** Where it belongs, in units of the frame. */
  readonly at: readonly [x: number, y: number];
}

/**
 * Moves spots apart until their centers are `gap` units from each other, each as near to its own place as
 * that allows: relaxation by pairs, with a pull home that weakens as it goes.
 * @returns the new places by id.
 */
export function spread(spots: readonly Spot[], gap: number, steps = 400): Map<string, [number, number]> {
  const places = spots.map(({ at }): [number, number] => [at[0], at[1]]);
  for (let step = 0; step < steps; step++) {
    const pull = 0.04 * (1 - step / steps) ** 2;
    places.forEach((place, index) => {
      const home = spots[index]?.at ?? place;
      place[0] += (home[0] - place[0]) * pull;
      place[1] += (home[1] - place[1]) * pull;
    });
    places.forEach((one, index) => {
      for (const other of places.slice(index + 1)) push(one, other, gap);
    });
  }
  return new Map(spots.map(({ id }, index) => [id, places[index] ?? [0, 0]]));
}

function push(one: [number, number], other: [number, number], gap: number) {
  // Two spots in one place part to the sides.
  const dx = other[0] - one[0] || 0.01;
  const dy = other[1] - one[1];
  const distance = Math.hypot(dx, dy);
  if (distance >= gap) return;
  const half = (gap - distance) / 2 / distance;
  one[0] -= dx * half;
  one[1] -= dy * half;
  other[0] += dx * half;
  other[1] += dy * half;
}
