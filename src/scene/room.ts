import { boxOf, type Line, type Point } from '../geo/path.ts';
import { createNearest } from './nearest.ts';

/** Units beyond which no label needs more room. */
const MOST = 200;
/** Points tried from one side of a shape to the other. */
const GRID = 28;

/** Tests whether a point lies within lines that close, by the parity of the lines west of it. */
export function isWithin([x, y]: Point, lines: readonly Line[]): boolean {
  let isInside = false;
  for (const { points } of lines)
    for (let at = 0, last = points.length - 1; at < points.length; last = at++) {
      const [[toX, toY], [fromX, fromY]] = [points[at] ?? [0, 0], points[last] ?? [0, 0]];
      if (toY > y !== fromY > y && x < ((fromX - toX) * (y - toY)) / (fromY - toY) + toX)
        isInside = !isInside;
    }
  return isInside;
}

/** The width of the circle around a point that no coast enters. */
export function roomAt(at: Point, lines: readonly Line[]): number {
  const nearest = createNearest([{ id: 'coast', lines }]);
  let radius = 1;
  while (radius < MOST && nearest(at, radius) === null) radius++;
  return 2 * radius;
}

/** Tests whether a line of a width and a height around a point stays within lines. */
function holds([x, y]: Point, lines: readonly Line[], width: number, height: number): boolean {
  const across = [-width / 2, -width / 4, 0, width / 4, width / 2];
  return [-height / 2, 0, height / 2].every((down) =>
    across.every((by) => isWithin([x + by, y + down], lines)),
  );
}

/** The place of a shape with room for the widest line of a height. */
export function widest(lines: readonly Line[], height: number): { at: Point; room: number } | undefined {
  let best: { at: Point; room: number } | undefined;
  let room = 4;
  for (const at of gridOf(lines))
    while (room < 2 * MOST && holds(at, lines, room, height)) {
      best = { at, room };
      room += 4;
    }
  return best;
}

/** Points all over the largest part of a shape. */
function gridOf(lines: readonly Line[]): Point[] {
  const main = lines.toSorted((a, b) => boxArea([b]) - boxArea([a])).slice(0, 1);
  const [left, top, right, bottom] = boxOf(main) ?? [0, 0, 0, 0];
  const shares = Array.from({ length: GRID - 1 }, (_, at) => (at + 1) / GRID);
  return shares.flatMap((x) =>
    shares.map((y): Point => [left + (right - left) * x, top + (bottom - top) * y]),
  );
}

/** The area of the box around lines: tells large shapes from small ones. */
export function boxArea(lines: readonly Line[]): number {
  const [left, top, right, bottom] = boxOf(lines) ?? [0, 0, 0, 0];
  return (right - left) * (bottom - top);
}

/** The point of a shape that is farthest from its coasts, and the room around it. */
export function roomiest(lines: readonly Line[]): { at: Point; room: number } | undefined {
  const nearest = createNearest([{ id: 'coast', lines }]);
  let best: { at: Point; room: number } | undefined;
  let radius = 0.5;
  for (const at of gridOf(lines)) {
    if (nearest(at, radius) !== null || !isWithin(at, lines)) continue;
    while (radius < MOST && nearest(at, radius) === null) radius += 0.5;
    best = { at, room: Math.floor(2 * radius) };
  }
  return best;
}
