import { geoDistance, type GeoProjection } from 'd3-geo';
import type { LonLat } from '../geo/camera.ts';

export const SHAPES = ['line', 'arrow'] as const;
export type StrokeShape = (typeof SHAPES)[number];
export const INKS = ['red', 'blue', 'black'] as const;
export type Ink = (typeof INKS)[number];
export const NIBS = ['thin', 'thick'] as const;
export type Nib = (typeof NIBS)[number];

/** A line drawn by a presenter. It stays at its place in the world, whatever the camera does. */
export interface Stroke {
  readonly shape: StrokeShape;
  readonly ink: Ink;
  readonly nib: Nib;
  /** At least two points in degrees; an arrow points from the first to the last. */
  readonly points: readonly LonLat[];
}

type Point = readonly [x: number, y: number];
interface Frame {
  readonly width: number;
  readonly height: number;
}

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

/** Tests whether a place is on the visible side of a globe; always true on a flat map. */
function isFacing(at: LonLat, projection: GeoProjection): boolean {
  const angle = projection.clipAngle();
  if (!angle) return true;
  const [lon, lat] = projection.rotate();
  return geoDistance([...at], [-lon, -lat]) < (angle * Math.PI) / 180;
}

/** Projects a line: its visible pieces, in units of the frame. */
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

/** The pieces of a line that lie within a frame, cut at its edge. */
export function cutLine(points: readonly Point[], { width, height }: Frame): Point[][] {
  const pieces: Point[][] = [];
  for (let at = 1; at < points.length; at++) {
    const [from, to] = [points[at - 1], points[at]];
    if (!from || !to) continue;
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    let [enters, leaves] = [0, 1];
    // Liang and Barsky: each edge moves the one or the other inwards.
    for (const [slope, room] of [
      [-dx, from[0]],
      [dx, width - from[0]],
      [-dy, from[1]],
      [dy, height - from[1]],
    ] as const) {
      // prettier-ignore
      if (slope === 0) {
        if (room < 0) leaves = -1;
      } else if (slope < 0) enters = Math.max(enters, room / slope);
      else leaves = Math.min(leaves, room / slope);
    }
    if (enters > leaves) continue;
    const along = (t: number): Point => [from[0] + dx * t, from[1] + dy * t];
    // Starts again if the piece before did not end inside.
    if (at === 1 || enters > 0 || pieces.length === 0) pieces.push([along(enters)]);
    pieces.at(-1)?.push(along(leaves));
  }
  return pieces;
}

const write = ([x, y]: Point) => `${x.toFixed(1)},${y.toFixed(1)}`;

/** Smooths a line: it runs through the middles between the hand's points, and each point pulls it. */
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

/**
 * The two strokes of an arrow's head, `size` long, at the end of a line: from one end over the tip to the
 * other.
 */
export function headOf(points: readonly Point[], size: number): Point[] {
  const head = points.at(-1);
  const from = points.findLast(
    (point) => head && Math.hypot(head[0] - point[0], head[1] - point[1]) > size / 4,
  );
  if (!head || !from) return [];
  const angle = Math.atan2(from[1] - head[1], from[0] - head[0]);
  const end = (turn: number): Point => [
    head[0] + size * Math.cos(angle + turn),
    head[1] + size * Math.sin(angle + turn),
  ];
  return [end(0.5), head, end(-0.5)];
}

const straightOf = (points: readonly Point[]): string =>
  points.length > 1 ? `M${points.map(write).join('L')}` : '';

/**
 * Writes a stroke as path data in units of the frame, with only M, Q and L, except for a dot; '' if it is invisible.
 * `width` is its own, in units; `frame` clips it if nothing else does.
 */
export function strokePath(
  { shape, points }: Stroke,
  projection: GeoProjection,
  width: number,
  frame?: Frame,
): string {
  const pieces = placeLine(points, projection);
  const cut = (lines: readonly Point[][]) => (frame ? lines.flatMap((line) => cutLine(line, frame)) : lines);
  const head = shape === 'arrow' ? headOf(pieces.at(-1) ?? [], width * SHARES.head) : [];
  return cut(pieces).map(curveOf).join('') + cut([head]).map(straightOf).join('');
}
