type Point = readonly [x: number, y: number];
type Moving = [x: number, y: number];

export interface Spot {
  readonly id: string;
  /** Its own position, in units of the frame. */
  readonly at: Point;
}

export interface Spacing {
  /** Units between the middles of two spots. */
  readonly gap: number;
  /** Points to be kept clear, and how many units around them. */
  readonly clear: readonly Point[];
  readonly clearance: number;
}

const STEPS = 400;

/**
 * Moves spots apart until each has its room, as near to its own place as possible: relaxation by pairs, with a pull
 * home that weakens with every round.
 * @returns the new places by id.
 */
export function spread(spots: readonly Spot[], { gap, clear, clearance }: Spacing): Map<string, Point> {
  const places = spots.map(({ at }): Moving => [at[0], at[1]]);
  // No spot goes farther than this from its own place.
  const reach = clearance + 4 * gap;
  const obstacles = spots.map(({ at }) => clear.filter((point) => isWithin(point, at, reach)));
  // Those farther apart never meet.
  const pairs = places.flatMap((one, index) =>
    places
      .slice(index + 1)
      .flatMap((other) => (isWithin(one, other, 2 * reach) ? [[one, other] as const] : [])),
  );
  for (let step = 0; step < STEPS; step++) {
    const pull = 0.04 * (1 - step / STEPS) ** 2;
    places.forEach((place, index) => {
      const home = spots[index]?.at ?? place;
      place[0] += (home[0] - place[0]) * pull;
      place[1] += (home[1] - place[1]) * pull;
    });
    for (const [one, other] of pairs) {
      const [dx, dy] = excess(one, other, gap);
      one[0] -= dx / 2;
      one[1] -= dy / 2;
      other[0] += dx / 2;
      other[1] += dy / 2;
    }
    // Last, so that in a crowd the points to be kept clear win over the gap.
    places.forEach((place, index) => {
      for (const point of obstacles[index] ?? []) {
        const [dx, dy] = excess(point, place, clearance);
        place[0] += dx;
        place[1] += dy;
      }
    });
  }
  return new Map(spots.map(({ id }, index) => [id, places[index] ?? [0, 0]]));
}

const NO_MOVE: Point = [0, 0];
const isWithin = (one: Point, other: Point, distance: number) =>
  (one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2 < distance ** 2;

/** The move that brings the second point to the required distance from the first. */
function excess(from: Point, to: Point, gap: number): Point {
  if (!isWithin(from, to, gap)) return NO_MOVE;
  // Two points in one place part to the sides.
  const dx = to[0] - from[0] || 0.01;
  const dy = to[1] - from[1];
  const distance = Math.hypot(dx, dy);
  const share = (gap - distance) / distance;
  return [dx * share, dy * share];
}
