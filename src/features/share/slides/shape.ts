import { element } from '../../../lib/markup.ts';
import { solid } from './colors.ts';

/** English Metric Units to a unit of a slide 1920 wide: 13⅓ inches of 914400. */
const UNIT = 6350;
export const emu = (units: number) => Math.round(units * UNIT);

/** Units of a slide to a point (1/72 inch). */
export const POINT = 2;

/** Gives each shape of a slide an id of its own. */
export type NextId = () => number;

export function createIds(): NextId {
  // The slide's own tree of shapes has 1.
  let last = 1;
  return () => {
    last += 1;
    return last;
  };
}

/** A box in units of the slide. */
export interface SlideBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line of DrawingML; `weight` in points. */
export interface LineStyle {
  readonly color: string;
  readonly weight: number;
  readonly opacity?: number;
  /** The shape of its open ends: cut off by default. */
  readonly cap?: 'rnd';
  /** True if it is broken into dashes. */
  readonly isBroken?: boolean;
}

/** The properties of every shape. */
export interface Look {
  readonly next: NextId;
  readonly name: string;
  /** The alternative text; '' if the shape says nothing. */
  readonly alt: string;
  /** The origin of its units on the slide, and the slide units per unit. */
  readonly map: { readonly x: number; readonly y: number; readonly scale: number };
  /** The fill as DrawingML; none for an outline. */
  readonly fill: string | undefined;
  readonly line: LineStyle | undefined;
}

/** A box in the shape's own units. */
export interface ShapeBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const onSlide = ({ left, top, width, height }: ShapeBox, map: Look['map']): SlideBox => ({
  x: map.x + left * map.scale,
  y: map.y + top * map.scale,
  width: width * map.scale,
  height: height * map.scale,
});

const offset = (name: string, { x, y }: SlideBox) => element(name, { x: emu(x), y: emu(y) });
const extent = (name: string, { width, height }: SlideBox) =>
  element(name, { cx: emu(width), cy: emu(height) });

/** Writes the position of a shape. */
export const frame = (box: SlideBox, name = 'a:xfrm'): string =>
  element(name, {}, offset('a:off', box), extent('a:ext', box));

export const named = (next: NextId, name: string, alt: string): string =>
  element('p:cNvPr', { id: next(), name, descr: alt === '' ? undefined : alt });

const lineOf = (line: LineStyle | undefined): string =>
  line === undefined
    ? element('a:ln', {}, '<a:noFill/>')
    : element(
        'a:ln',
        { w: Math.round(line.weight * 12_700), cap: line.cap },
        solid(line.color, line.opacity),
        line.isBroken ? '<a:prstDash val="dash"/>' : '',
        '<a:round/>',
      );

/** A shape of DrawingML with a geometry of its own; `paths` are in the units of its box that they name. */
export function shape({
  next,
  name,
  alt,
  box,
  paths,
  map,
  fill,
  line,
}: Look & { readonly box: ShapeBox; readonly paths: string }): string {
  return element(
    'p:sp',
    {},
    element('p:nvSpPr', {}, named(next, name, alt), element('p:cNvSpPr', {}), element('p:nvPr', {})),
    element(
      'p:spPr',
      {},
      frame(onSlide(box, map)),
      element(
        'a:custGeom',
        {},
        '<a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/>',
        element('a:pathLst', {}, paths),
      ),
      fill ?? '<a:noFill/>',
      lineOf(line),
    ),
  );
}

/** Shapes that are moved as one; `box` holds them all. */
export const group = (
  { next, name, alt }: Pick<Look, 'next' | 'name' | 'alt'>,
  box: SlideBox,
  shapes: string,
): string =>
  element(
    'p:grpSp',
    {},
    element('p:nvGrpSpPr', {}, named(next, name, alt), element('p:cNvGrpSpPr', {}), element('p:nvPr', {})),
    element(
      'p:grpSpPr',
      {},
      element(
        'a:xfrm',
        {},
        offset('a:off', box),
        extent('a:ext', box),
        offset('a:chOff', box),
        extent('a:chExt', box),
      ),
    ),
    shapes,
  );

/** A rectangle. */
export const rectangle = (look: Omit<Look, 'map'>, box: SlideBox): string =>
  element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      named(look.next, look.name, look.alt),
      element('p:cNvSpPr', {}),
      element('p:nvPr', {}),
    ),
    element(
      'p:spPr',
      {},
      frame(box),
      element('a:prstGeom', { prst: 'rect' }, element('a:avLst', {})),
      look.fill ?? '<a:noFill/>',
      lineOf(look.line),
    ),
  );
