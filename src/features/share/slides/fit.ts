import type { Id } from '../../../atlas/id.ts';
import type { Atlas } from '../../../atlas/types.ts';
import { kindOf } from '../../../atlas/lookup.ts';
import type { World } from '../../../atlas/world.ts';
import { AT_REST, type Camera } from '../../../geo/camera.ts';
import { within } from '../../../geo/cameraMath.ts';
import { FRAME } from '../../../geo/frame.ts';
import { boxOf, projectLines, type Box, type Line } from '../../../geo/path.ts';
import { clipAround, createProjection } from '../../../geo/projections.ts';
import { shapesOf } from '../../../geo/world.ts';
import { fitCamera } from '../../../scene/fitCamera.ts';
import type { View } from '../../../store/view.ts';

/** A part of the plane that a camera sees, in units of the frame. */
export interface SlideCut {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The whole frame. */
const FLAT: SlideCut = { x: 0, y: 0, ...FRAME };

/** Limits for a place that is wholly inside: its share of the cut, and the highest zoom. */
const SHARE = 0.84;
const NEAREST = 6;
/** The zoom below which a region is shown on the whole world. */
const WHOLE_BELOW = 1.15;
/** The distance in sizes of the inner lines up to which an island still belongs to them. */
const NEAR = 0.6;

/** The box around the largest part of some lines and the parts near it. */
function mainBox(lines: readonly Line[]): Box | undefined {
  const boxes = lines
    .map((line) => boxOf([line]))
    .filter((box) => box !== undefined)
    .toSorted((a, b) => (b[2] - b[0]) * (b[3] - b[1]) - (a[2] - a[0]) * (a[3] - a[1]));
  const [first, ...rest] = boxes;
  if (!first) return undefined;
  let box = first;
  for (const [left, top, right, bottom] of rest) {
    const near = NEAR * Math.max(box[2] - box[0], box[3] - box[1]);
    const away = Math.max(box[0] - right, left - box[2], box[1] - bottom, top - box[3]);
    if (away > near) continue;
    box = [Math.min(box[0], left), Math.min(box[1], top), Math.max(box[2], right), Math.max(box[3], bottom)];
  }
  return box;
}

/**
 * The camera of a slide, and the part of the plane in it: the country or region of the slide is wholly inside.
 * @param most the height of the map in its widths
 */
export function fitSlide(
  atlas: Atlas,
  world: World,
  view: View,
  most: number,
): { camera: Camera; cut: SlideCut } {
  const tall: SlideCut = {
    x: 0,
    y: (FRAME.height - FRAME.width * most) / 2,
    width: FRAME.width,
    height: FRAME.width * most,
  };
  const half = [tall.width / 2, tall.height / 2] as const;
  const asked = fitCamera(view, atlas, world);
  const { focus } = view;
  const isPlace = focus !== null && ['country', 'region'].includes(kindOf(atlas, focus) ?? '');
  const whole: Camera = { ...AT_REST, projection: view.projection, meridian: view.meridian };
  if (!isPlace || view.center !== null || view.projection === 'globe')
    return asked.zoom < WHOLE_BELOW
      ? { camera: within(asked), cut: FLAT }
      : { camera: within(asked, half), cut: tall };
  const projection = clipAround(createProjection(whole), { x: FRAME.width, y: FRAME.height });
  const ids = new Set<Id>(kindOf(atlas, focus) === 'country' ? [focus] : atlas.reach[focus]?.countries);
  const boxes = shapesOf(world)
    .filter(({ id }) => ids.has(id))
    .map((shape) => mainBox(projectLines(projection, shape)))
    .filter((box) => box !== undefined);
  if (boxes.length === 0) return { camera: whole, cut: FLAT };
  const [left, top] = [Math.min(...boxes.map(([x]) => x)), Math.min(...boxes.map(([, y]) => y))];
  const [right, bottom] = [Math.max(...boxes.map(([, , x]) => x)), Math.max(...boxes.map(([, , , y]) => y))];
  const zoom = Math.min(
    NEAREST,
    (SHARE * tall.width) / Math.max(1, right - left),
    (SHARE * tall.height) / Math.max(1, bottom - top),
  );
  const center = projection.invert?.([(left + right) / 2, (top + bottom) / 2]);
  if (zoom < WHOLE_BELOW || !center) return { camera: whole, cut: FLAT };
  return { camera: within({ ...whole, center, zoom: Math.round(zoom * 100) / 100 }, half), cut: tall };
}
