export type Direction = 'left' | 'right' | 'up' | 'down';
const DIRECTIONS = ['left', 'right', 'up', 'down'] as const satisfies readonly Direction[];

export interface Anchor {
  readonly id: string;
  readonly at: readonly [x: number, y: number];
}

/** The target of each arrow key, for each anchor. */
export type Walk = ReadonlyMap<string, Readonly<Record<Direction, string>>>;

const AXES: { readonly [D in Direction]: readonly [along: 0 | 1, sign: 1 | -1] } = {
  left: [0, -1],
  right: [0, 1],
  up: [1, -1],
  down: [1, 1],
};

/** The distance to an anchor along a direction, and across it. */
function offset(from: Anchor, to: Anchor, direction: Direction) {
  const [axis, sign] = AXES[direction];
  const across = axis === 0 ? 1 : 0;
  return { along: (to.at[axis] - from.at[axis]) * sign, aside: Math.abs(to.at[across] - from.at[across]) };
}

/**
 * The next anchor in a direction: the nearest within the quarter that opens that way, straight on before
 * aside; at the edge, the farthest behind in the same line, as on a globe.
 */
function nearest(anchors: readonly Anchor[], from: Anchor, direction: Direction): string {
  const best = (cost: (along: number, aside: number) => number) => {
    let found: { id: string; cost: number } | undefined;
    for (const other of anchors) {
      if (other === from) continue;
      const { along, aside } = offset(from, other, direction);
      const next = cost(along, aside);
      if (next < (found?.cost ?? Infinity)) found = { id: other.id, cost: next };
    }
    return found?.id;
  };
  return (
    best((along, aside) => (along > 0 && along >= aside ? Math.hypot(along, 2 * aside) : Infinity)) ??
    best((along, aside) => (along > 0 ? Math.hypot(along, 2 * aside) : Infinity)) ??
    best((along, aside) => along + 4 * aside) ??
    from.id
  );
}

function reachedFrom(start: string, walk: Walk): Set<string> {
  const seen = new Set([start]);
  for (const id of seen) for (const next of Object.values(walk.get(id) ?? {})) seen.add(next);
  return seen;
}

/**
 * A walk in which every anchor is reached from every other. Where nobody's nearest is a certain anchor, the
 * closest of those that lie beside it gives up a way that others keep open.
 */
export function createWalk(anchors: readonly Anchor[]): Walk {
  const walk = new Map(
    anchors.map((from) => [
      from.id,
      {
        left: nearest(anchors, from, 'left'),
        right: nearest(anchors, from, 'right'),
        up: nearest(anchors, from, 'up'),
        down: nearest(anchors, from, 'down'),
      },
    ]),
  );
  const [first] = anchors;
  if (!first) return walk;
  for (const lost of anchors) {
    const reached = reachedFrom(first.id, walk);
    if (reached.has(lost.id)) continue;
    const near = anchors
      .filter(({ id }) => reached.has(id))
      .toSorted((a, b) => distance(a, lost) - distance(b, lost));
    openWay(walk, near, lost, reached.size, first.id);
  }
  return walk;
}

const distance = (one: Anchor, other: Anchor) => Math.hypot(one.at[0] - other.at[0], one.at[1] - other.at[1]);

function openWay(
  walk: Map<string, Record<Direction, string>>,
  near: readonly Anchor[],
  lost: Anchor,
  before: number,
  start: string,
) {
  for (const from of near) {
    const ways = walk.get(from.id);
    if (!ways) continue;
    for (const direction of DIRECTIONS) {
      const { along, aside } = offset(from, lost, direction);
      if (along <= 0 || aside > along) continue;
      const old = ways[direction];
      ways[direction] = lost.id;
      if (reachedFrom(start, walk).size > before) return;
      ways[direction] = old;
    }
  }
}
