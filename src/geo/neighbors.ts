export type Direction = 'left' | 'right' | 'up' | 'down';

export interface Anchor {
  readonly id: string;
  readonly at: readonly [x: number, y: number];
}

const AXES: { readonly [D in Direction]: readonly [along: 0 | 1, sign: 1 | -1] } = {
  left: [0, -1],
  right: [0, 1],
  up: [1, -1],
  down: [1, 1],
};

/**
 * The next anchor in a direction: the nearest within the quarter that opens that way, straight on before
 * aside; at the edge, the farthest behind in the same line, as on a globe. Undefined where there is no other.
 */
export function neighbor(anchors: readonly Anchor[], from: string, direction: Direction): string | undefined {
  const start = anchors.find((anchor) => anchor.id === from);
  if (!start) return anchors[0]?.id;
  const [axis, sign] = AXES[direction];
  const others = anchors
    .filter((anchor) => anchor.id !== from)
    .map(({ id, at }) => ({
      id,
      along: (at[axis] - start.at[axis]) * sign,
      aside: Math.abs(at[axis === 0 ? 1 : 0] - start.at[axis === 0 ? 1 : 0]),
    }));
  const best = (cost: (other: (typeof others)[number]) => number) =>
    others.reduce<{ id: string; cost: number } | undefined>((found, other) => {
      const next = cost(other);
      return next < (found?.cost ?? Infinity) ? { id: other.id, cost: next } : found;
    }, undefined)?.id;
  return (
    best(({ along, aside }) => (along > 0 && along >= aside ? Math.hypot(along, 2 * aside) : Infinity)) ??
    best(({ along, aside }) => (along > 0 ? Math.hypot(along, 2 * aside) : Infinity)) ??
    best(({ along, aside }) => along + 4 * aside)
  );
}
