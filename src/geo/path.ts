import { geoPath, type GeoContext, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';

export type Point = readonly [x: number, y: number];

/** A drawn line in whole units. */
export interface Line {
  readonly points: readonly Point[];
  readonly closed: boolean;
}

/** Left, top, right, bottom. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Collects d3-geo's drawing as lines of whole numbers; points that fall together are one. */
class Rounder implements GeoContext {
  readonly lines: { points: Point[]; closed: boolean }[] = [];

  moveTo(x: number, y: number) {
    this.lines.push({ points: [[Math.round(x), Math.round(y)]], closed: false });
  }
  lineTo(x: number, y: number) {
    const points = this.lines.at(-1)?.points;
    const last = points?.at(-1);
    const next: Point = [Math.round(x), Math.round(y)];
    if (points && (last?.[0] !== next[0] || last[1] !== next[1])) points.push(next);
  }
  closePath() {
    const line = this.lines.at(-1);
    if (line) line.closed = true;
  }
  beginPath() {}
  arc() {}
}

/** Drops a closed line that has no area left, unless it is all there is. */
const isVisible = ({ points, closed }: Line) => points.length > (closed ? 2 : 1);

/** Drops the middle points of straight runs along an axis. */
function withoutStraights(points: readonly Point[]): Point[] {
  return points.filter((point, at) => {
    const before = points[at - 1];
    const after = points[at + 1];
    if (!before || !after) return true;
    const cross =
      (point[0] - before[0]) * (after[1] - point[1]) - (point[1] - before[1]) * (after[0] - point[0]);
    const along =
      (point[0] - before[0]) * (after[0] - point[0]) + (point[1] - before[1]) * (after[1] - point[1]);
    return cross !== 0 || along < 0;
  });
}

/** Projects a GeoJSON object to lines; none if it is invisible. */
export function projectLines(projection: GeoProjection, object: GeoPermissibleObjects): Line[] {
  const rounder = new Rounder();
  geoPath(projection, rounder)(object);
  return rounder.lines.map(({ points, closed }) => ({ points: withoutStraights(points), closed }));
}

/** Drops the islands of which nothing is left, unless that is all there is. */
export function visibleLines(lines: readonly Line[]): readonly Line[] {
  const visible = lines.filter(isVisible);
  return visible.length > 0 ? visible : lines.slice(0, 1);
}

/** The bounding box of lines; undefined without lines. */
export function boxOf(lines: readonly Line[]): Box | undefined {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { points } of lines)
    for (const [x, y] of points) {
      [left, top] = [Math.min(left, x), Math.min(top, y)];
      [right, bottom] = [Math.max(right, x), Math.max(bottom, y)];
    }
  return left <= right ? [left, top, right, bottom] : undefined;
}

/** Tests whether two boxes have a point in common. */
export const overlap = (one: Box, other: Box): boolean =>
  one[0] <= other[2] && other[0] <= one[2] && one[1] <= other[3] && other[1] <= one[3];

const pair = (x: number, y: number) => `${x}${y < 0 ? y : `,${y}`}`;

/**
 * SVG path data in relative whole units, a fifth of the size of absolute decimals
 * (relative moves are measured from the last point, or from the start of a closed line).
 */
export function formatLines(lines: readonly Line[]): string {
  let [penX, penY] = [0, 0];
  let data = '';
  for (const { points, closed } of lines) {
    const [start = [0, 0] as const, ...rest] = points;
    data += `m${pair(start[0] - penX, start[1] - penY)}`;
    [penX, penY] = start;
    rest.forEach(([x, y], at) => {
      const step = pair(x - penX, y - penY);
      data += at === 0 ? `l${step}` : step.startsWith('-') ? step : ` ${step}`;
      [penX, penY] = [x, y];
    });
    if (closed) {
      data += 'z';
      [penX, penY] = start;
    }
  }
  return data;
}

/** Path data of a GeoJSON object under a projection, or '' where nothing of it is seen. */
export const drawPath = (projection: GeoProjection, object: GeoPermissibleObjects): string =>
  formatLines(visibleLines(projectLines(projection, object)));
