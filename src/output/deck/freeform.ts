import { element } from '../markup.ts';
import { shape, type Look } from './shape.ts';

export type Points = readonly (readonly [x: number, y: number])[];

/** A disc, and where it belongs: a line leads there where it stands apart. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly home: readonly [x: number, y: number];
}

export interface Freeform extends Look {
  /** Closed lines in whole units of the frame. */
  readonly lines?: readonly Points[];
  /** Drawn instead of lines. */
  readonly disc?: Disc | undefined;
}

/** A shape of DrawingML with a geometry of its own: editable point by point. */
export function freeform({ name, alt, lines = [], disc, map, fill, line, weight }: Freeform): string {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of disc ? cornersOf(disc) : lines.flat()) {
    [left, top] = [Math.min(left, x), Math.min(top, y)];
    [right, bottom] = [Math.max(right, x), Math.max(bottom, y)];
  }
  // What has no extent would not be drawn at all.
  const [width, height] = [Math.max(1, right - left), Math.max(1, bottom - top)];
  const pen: Pen = ([x, y]) => `<a:pt x="${x - left}" y="${y - top}"/>`;
  const path = (attributes: { readonly fill?: string }, content: string) =>
    element('a:path', { w: width, h: height, ...attributes }, content);
  const paths = disc
    ? (isApart(disc) ? path({ fill: 'none' }, leader(disc, pen)) : '') + path({}, circle(disc, pen))
    : path({}, lines.map((points) => polygon(points, pen)).join(''));
  return shape({ name, alt, box: { left, top, width, height }, paths, map, fill, line, weight });
}

/** Writes a point. There are thousands of them, and numbers need no escape. */
type Pen = (point: readonly [x: number, y: number]) => string;

const moveTo = (point: string) => `<a:moveTo>${point}</a:moveTo>`;
const lineTo = (point: string) => `<a:lnTo>${point}</a:lnTo>`;

const polygon = ([start = [0, 0], ...rest]: Points, pen: Pen) =>
  `${moveTo(pen(start))}${rest.map((point) => lineTo(pen(point))).join('')}<a:close/>`;

const circle = ({ x, y, radius }: Disc, pen: Pen) =>
  `${moveTo(pen([x - radius, y]))}<a:arcTo wR="${radius}" hR="${radius}" stAng="10800000" swAng="21600000"/><a:close/>`;

const isApart = ({ x, y, radius, home }: Disc) => Math.hypot(home[0] - x, home[1] - y) > radius;

/** From where it belongs to its edge. */
function leader({ x, y, radius, home }: Disc, pen: Pen): string {
  const share = radius / Math.hypot(home[0] - x, home[1] - y);
  const edge = [Math.round(x + (home[0] - x) * share), Math.round(y + (home[1] - y) * share)] as const;
  return moveTo(pen(home)) + lineTo(pen(edge));
}

const cornersOf = (disc: Disc): Points => [
  [disc.x - disc.radius, disc.y - disc.radius],
  [disc.x + disc.radius, disc.y + disc.radius],
  ...(isApart(disc) ? [disc.home] : []),
];
