import { geoPath, type GeoContext, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';

type Point = [x: number, y: number];
interface Line {
  points: Point[];
  closed: boolean;
}

/** Collects d3-geo's drawing as lines of whole numbers; points that fall together are one. */
class Rounder implements GeoContext {
  readonly lines: Line[] = [];

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

/** The middle points of straight runs along an axis say nothing. */
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

const pair = (x: number, y: number) => `${x}${y < 0 ? y : `,${y}`}`;

/**
 * SVG path data in relative whole units of the frame, a fifth of the size of absolute decimals
 * (relative moves are measured from the last point, or from the start of a closed line).
 */
function format(lines: readonly Line[]): string {
  let [penX, penY] = [0, 0];
  let data = '';
  for (const { points, closed } of lines) {
    const [start = [0, 0] as Point, ...rest] = withoutStraights(points);
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
export function drawPath(projection: GeoProjection, object: GeoPermissibleObjects): string {
  const rounder = new Rounder();
  geoPath(projection, rounder)(object);
  const visible = rounder.lines.filter(isVisible);
  return format(visible.length > 0 ? visible : rounder.lines.slice(0, 1));
}
