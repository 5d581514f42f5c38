import { element } from '../markup.ts';
import { solid } from './fills.ts';

/** English Metric Units to a unit of a slide 1920 wide: 13⅓ inches of 914400. */
export const UNIT = 6350;

export type Points = readonly (readonly [x: number, y: number])[];

export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface Freeform {
  readonly name: string;
  /** What is read out in its place. */
  readonly alt: string;
  /** Closed lines in whole units of the frame. */
  readonly lines: readonly Points[];
  readonly circle?: Circle | undefined;
  /** Where the frame lies on the slide, and slide units to its unit. */
  readonly map: { readonly x: number; readonly y: number; readonly scale: number };
  /** As DrawingML; none where it is an outline. */
  readonly fill: string | undefined;
  readonly line: string;
  /** Points (1/72 inch) of its line. */
  readonly weight: number;
}

/** A shape of DrawingML with a geometry of its own: editable point by point. */
export function freeform({ name, alt, lines, circle, map, fill, line, weight }: Freeform): string {
  const corners = [
    ...lines.flat(),
    ...(circle
      ? [
          [circle.x - circle.radius, circle.y - circle.radius] as const,
          [circle.x + circle.radius, circle.y + circle.radius] as const,
        ]
      : []),
  ];
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of corners) {
    [left, top] = [Math.min(left, x), Math.min(top, y)];
    [right, bottom] = [Math.max(right, x), Math.max(bottom, y)];
  }
  // What has no extent would not be drawn at all.
  const [width, height] = [Math.max(1, right - left), Math.max(1, bottom - top)];
  // Thousands of these: written as they are, since numbers need no care.
  const point = (x: number, y: number) => `<a:pt x="${x - left}" y="${y - top}"/>`;
  const paths = lines.map(([start = [left, top], ...rest]) =>
    [
      `<a:moveTo>${point(start[0], start[1])}</a:moveTo>`,
      ...rest.map(([x, y]) => `<a:lnTo>${point(x, y)}</a:lnTo>`),
      '<a:close/>',
    ].join(''),
  );
  const round = circle
    ? element('a:moveTo', {}, point(circle.x - circle.radius, circle.y)) +
      element('a:arcTo', { wR: circle.radius, hR: circle.radius, stAng: 10_800_000, swAng: 21_600_000 }) +
      '<a:close/>'
    : '';
  const emu = (units: number) => Math.round(units * UNIT);
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id: 0, name, descr: alt }),
      element('p:cNvSpPr', {}),
      element('p:nvPr', {}),
    ),
    element(
      'p:spPr',
      {},
      element(
        'a:xfrm',
        {},
        element('a:off', { x: emu(map.x + left * map.scale), y: emu(map.y + top * map.scale) }),
        element('a:ext', { cx: emu(width * map.scale), cy: emu(height * map.scale) }),
      ),
      element(
        'a:custGeom',
        {},
        '<a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/>',
        element('a:pathLst', {}, element('a:path', { w: width, h: height }, ...paths, round)),
      ),
      fill ?? '<a:noFill/>',
      element('a:ln', { w: Math.round(weight * 12_700) }, solid(line), '<a:round/>'),
    ),
  );
}
