import { element } from '../markup.ts';
import { solid } from './fills.ts';

/** English Metric Units to a unit of a slide 1920 wide: 13⅓ inches of 914400. */
const UNIT = 6350;
const emu = (units: number) => Math.round(units * UNIT);

/** What every shape has. */
export interface Look {
  readonly name: string;
  /** What is read out in its place. */
  readonly alt: string;
  /** Where the frame lies on the slide, and slide units to its unit. */
  readonly map: { readonly x: number; readonly y: number; readonly scale: number };
  /** As DrawingML; none where it is an outline. */
  readonly fill: string | undefined;
  readonly line: string;
  /** Points (1/72 inch) of its line. */
  readonly weight: number;
  /** How its line ends, where it does: cut off unless told. */
  readonly cap?: 'rnd';
}

/** In units of the frame. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a box lies on the slide. */
const offset = (name: string, { left, top }: Box, map: Look['map']) =>
  element(name, { x: emu(map.x + left * map.scale), y: emu(map.y + top * map.scale) });
const extent = (name: string, { width, height }: Box, map: Look['map']) =>
  element(name, { cx: emu(width * map.scale), cy: emu(height * map.scale) });

const named = (name: string, alt: string) => element('p:cNvPr', { id: 0, name, descr: alt });

/** A shape of DrawingML with a geometry of its own; `paths` are in the units of its box that they name. */
export function shape({
  name,
  alt,
  box,
  paths,
  map,
  fill,
  line,
  weight,
  cap,
}: Look & { readonly box: Box; readonly paths: string }): string {
  return element(
    'p:sp',
    {},
    element('p:nvSpPr', {}, named(name, alt), element('p:cNvSpPr', {}), element('p:nvPr', {})),
    element(
      'p:spPr',
      {},
      element('a:xfrm', {}, offset('a:off', box, map), extent('a:ext', box, map)),
      element(
        'a:custGeom',
        {},
        '<a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/>',
        element('a:pathLst', {}, paths),
      ),
      fill ?? '<a:noFill/>',
      element('a:ln', { w: Math.round(weight * 12_700), cap }, solid(line), '<a:round/>'),
    ),
  );
}

/** Shapes that are moved as one; `box` holds them all. */
export const group = (
  { name, alt, box, map }: Pick<Look, 'name' | 'alt' | 'map'> & { readonly box: Box },
  shapes: string,
): string =>
  element(
    'p:grpSp',
    {},
    element('p:nvGrpSpPr', {}, named(name, alt), element('p:cNvGrpSpPr', {}), element('p:nvPr', {})),
    element(
      'p:grpSpPr',
      {},
      element(
        'a:xfrm',
        {},
        offset('a:off', box, map),
        extent('a:ext', box, map),
        offset('a:chOff', box, map),
        extent('a:chExt', box, map),
      ),
    ),
    shapes,
  );
