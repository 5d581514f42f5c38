import type { Id } from '../atlas/id.ts';
import { boxOf, type Box, type Line, type Point } from '../geo/path.ts';

/** The id whose coast is nearest to a point, within so many units. */
export type Nearest = (at: Point, within: number) => Id | null;

interface Coast {
  readonly id: Id;
  readonly points: readonly Point[];
  readonly box: Box;
}

/** Finds coasts by their boxes first: a few dozen of some thousand lines are looked at. */
export function createNearest(
  shapes: readonly { readonly id: Id; readonly lines: readonly Line[] }[],
): Nearest {
  const coasts = shapes.flatMap(({ id, lines }) =>
    lines.flatMap((line): Coast[] => {
      const box = boxOf([line]);
      const [first] = line.points;
      if (!box || !first) return [];
      return [{ id, box, points: line.closed ? [...line.points, first] : line.points }];
    }),
  );
  return (at, within) => {
    let found: Id | null = null;
    let least = within;
    for (const { id, box, points } of coasts) {
      if (distanceToBox(at, box) > least) continue;
      for (let index = 0; index < points.length; index++) {
        const [from, to] = [points[index], points[index + 1] ?? points[index]];
        const distance = from && to ? distanceToSegment(at, from, to) : Infinity;
        if (distance <= least) [found, least] = [id, distance];
      }
    }
    return found;
  };
}

function distanceToBox([x, y]: Point, [left, top, right, bottom]: Box): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

function distanceToSegment([x, y]: Point, [fromX, fromY]: Point, [toX, toY]: Point): number {
  const [dx, dy] = [toX - fromX, toY - fromY];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - fromX) * dx + (y - fromY) * dy) / length));
  return Math.hypot(fromX + t * dx - x, fromY + t * dy - y);
}
