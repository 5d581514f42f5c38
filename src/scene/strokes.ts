import { geoDistance, type GeoProjection } from 'd3-geo';
import type { LonLat } from '../geo/camera.ts';
import type { Ink, Nib, Stroke } from '../store/pen.ts';

type Point = readonly [x: number, y: number];

/** The colors of the inks; each lies on a halo, so that it is seen on any shade and in either theme. */
export const INK_COLORS: Readonly<Record<Ink, string>> = {
  red: '#c2185b',
  blue: '#1558d6',
  black: '#000000',
};
export const HALO = '#ffffff';
/** Widths in units of the frame on a map of 960 px, where two are a pixel. */
export const NIB_WIDTHS: Readonly<Record<Nib, number>> = { thin: 8, thick: 18 };
/** The width of the halo, and the length of an arrow's head, in widths of the stroke. */
const SHARES = { halo: 1.8, head: 3.6 } as const;
export const haloOf = (width: number): number => width * SHARES.halo;

/** Units by which a point may come back elsewhere from the globe: beyond it, it was off the world. */
const TRUE = 1;
/** Scales of the projection that no hand leaps over: the edge of a flat map cuts a stroke there. */
const LEAP = 1.5;

/** The place of the world at a point of the frame; null off the edge of the world. */
export function lonLatAt(point: Point, projection: GeoProjection): LonLat | null {
  const at = projection.invert?.([...point]);
  if (!at || !at.every(Number.isFinite) || !isFacing(at, projection)) return null;
  const [x = NaN, y = NaN] = projection(at) ?? [];
  if (!(Math.hypot(x - point[0], y - point[1]) < TRUE)) return null;
  const [lon, lat] = at;
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90 ? [lon, lat] : null;
}

/** Whether a place is on the side of a globe that one sees; all of a flat map is. */
function isFacing(at: LonLat, projection: GeoProjection): boolean {
  const angle = projection.clipAngle();
  if (!angle) return true;
  const [lon, lat] = projection.rotate();
  return geoDistance([...at], [-lon, -lat]) < (angle * Math.PI) / 180;
}

/** Where a line is seen: its pieces, in units of the frame. */
function placeLine(points: readonly LonLat[], projection: GeoProjection): Point[][] {
  const pieces: Point[][] = [];
  const leap = projection.scale() * LEAP;
  let last: Point | undefined;
  for (const at of points) {
    const point = isFacing(at, projection) ? projection([...at]) : null;
    if (!point) {
      last = undefined;
      continue;
    }
    if (last && Math.hypot(point[0] - last[0], point[1] - last[1]) < leap) pieces.at(-1)?.push(point);
    else pieces.push([point]);
    last = point;
  }
  return pieces;
}

const write = ([x, y]: Point) => `${x.toFixed(1)},${y.toFixed(1)}`;

/** A smooth line: from middle to middle of what the hand has passed, each point pulling it. */
export function curveOf(points: readonly Point[]): string {
  const [first, ...rest] = points;
  const last = rest.at(-1);
  if (!first) return '';
  if (!last) return `M${write(first)}l0,0`;
  const pulls = rest.slice(0, -1).map((point, at) => {
    const next = rest[at + 1] ?? last;
    return `Q${write(point)} ${write([(point[0] + next[0]) / 2, (point[1] + next[1]) / 2])}`;
  });
  return `M${write(first)}${pulls.join('')}L${write(last)}`;
}

/** The two strokes of an arrow's head, `size` long, at the end of a line. */
export function headOf(points: readonly Point[], size: number): string {
  const tip = points.at(-1);
  const from = points.findLast((point) => tip && Math.hypot(tip[0] - point[0], tip[1] - point[1]) > size / 4);
  if (!tip || !from) return '';
  const angle = Math.atan2(from[1] - tip[1], from[0] - tip[0]);
  const end = (turn: number) =>
    write([tip[0] + size * Math.cos(angle + turn), tip[1] + size * Math.sin(angle + turn)]);
  return `M${end(0.5)}L${write(tip)}L${end(-0.5)}`;
}

/** A stroke as path data in units of the frame; '' where nothing of it is seen. `width`: its own, in units. */
export function strokePath({ tool, points }: Stroke, projection: GeoProjection, width: number): string {
  const pieces = placeLine(points, projection);
  const line = pieces.map(curveOf).join('');
  return tool === 'pen' ? line : line + headOf(pieces.at(-1) ?? [], width * SHARES.head);
}
