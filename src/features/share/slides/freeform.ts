import { element } from '../../../lib/markup.ts';
import { shape, type Look } from './shape.ts';

export type Vertices = readonly (readonly [x: number, y: number])[];

/** A disc in units of the frame. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface Freeform extends Look {
  /** Lines in whole units of the frame. */
  readonly lines?: readonly Vertices[];
  /** True if the lines are open. */
  readonly isOpen?: boolean;
  /** Drawn instead of lines. */
  readonly disc?: Disc | undefined;
}

/** Subunits of a path to a unit of the frame: a path has whole numbers only. */
const FINE = 10;

/** Writes a DrawingML shape with its own geometry, editable point by point. */
export function freeform({ lines = [], isOpen = false, disc, ...look }: Freeform): string {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of disc ? cornersOf(disc) : lines.flat()) {
    [left, top] = [Math.min(left, x), Math.min(top, y)];
    [right, bottom] = [Math.max(right, x), Math.max(bottom, y)];
  }
  // A line without extent would not be drawn at all.
  const [width, height] = [Math.max(1, right - left), Math.max(1, bottom - top)];
  const box = { left, top, width, height };
  if (disc) {
    const [w, h] = [Math.round(width * FINE), Math.round(height * FINE)];
    return shape({ ...look, box, paths: element('a:path', { w, h }, circle(w / 2)) });
  }
  const pen: Pen = ([x, y]) => `<a:pt x="${x - left}" y="${y - top}"/>`;
  const content = lines.map((points) => polygon(points, pen) + (isOpen ? '' : '<a:close/>')).join('');
  const paths = element('a:path', { w: width, h: height, fill: isOpen ? 'none' : undefined }, content);
  return shape({ ...look, box, paths });
}

/** Writes a point. There are thousands of them, and numbers need no escape. */
type Pen = (point: readonly [x: number, y: number]) => string;

const moveTo = (point: string) => `<a:moveTo>${point}</a:moveTo>`;
const lineTo = (point: string) => `<a:lnTo>${point}</a:lnTo>`;

const polygon = ([start = [0, 0], ...rest]: Vertices, pen: Pen) =>
  `${moveTo(pen(start))}${rest.map((point) => lineTo(pen(point))).join('')}`;

const circle = (radius: number) => {
  const whole = Math.round(radius);
  return `${moveTo(`<a:pt x="0" y="${whole}"/>`)}<a:arcTo wR="${whole}" hR="${whole}" stAng="10800000" swAng="21600000"/><a:close/>`;
};

const cornersOf = (disc: Disc): Vertices => [
  [disc.x - disc.radius, disc.y - disc.radius],
  [disc.x + disc.radius, disc.y + disc.radius],
];
