import { lookup } from '../../../atlas/lookup.ts';
import { AT_REST, equals } from '../../../geo/camera.ts';
import { projectLines, visibleLines, type Line, type Point } from '../../../geo/path.ts';
import { createProjection } from '../../../geo/projections.ts';
import { shapesOf } from '../../../geo/world.ts';
import { heightOf, inInset, INSET, scaleOf } from '../../../scene/inset.ts';
import type { Turns } from '../../../lib/turns.ts';
import type { Layer } from '../../../store/view.ts';
import type { World } from '../../../atlas/world.ts';
import type { Atlas } from '../../../atlas/types.ts';
import { groundOf, type MapLayout, type Ground, type Shape } from './mapLayout.ts';

/** Western Europe once more, enlarged, in units of the frame. */
export interface DrawnInset {
  /** The enlarged area, and the inset's position: left, top, width and height. */
  readonly from: readonly [number, number, number, number];
  readonly at: readonly [number, number, number, number];
  readonly shapes: readonly {
    readonly shape: Shape;
    readonly ground: Ground;
    readonly lines: readonly Line[];
  }[];
  /** The middles of its small states' discs. */
  readonly discs: readonly { readonly shape: Shape; readonly at: Point }[];
  readonly scale: number;
}

/** Layers that need numbers to tell Europe's countries apart. */
const LAYERS: readonly Layer[] = ['parties', 'named'];

/** The inset of the page; none if the map is moved or has another projection. */
export function* insetOf(
  atlas: Atlas,
  world: World,
  layer: Layer,
  layout: MapLayout,
): Turns<DrawnInset | undefined> {
  if (!equals(layout.camera, AT_REST) || !LAYERS.includes(layer)) return undefined;
  const scale = scaleOf(INSET);
  const height = heightOf(INSET);
  const [left, top, right, bottom] = INSET.from;
  const [x, y] = INSET.at;
  const projection = createProjection(AT_REST);
  const [originX, originY] = projection.translate();
  projection
    .scale(projection.scale() * scale)
    .translate([x + (originX - left) * scale, y + (originY - top) * scale])
    .clipExtent([
      [x, y],
      [x + INSET.width, y + height],
    ]);
  const known = new Map(shapesOf(world).map((shape) => [shape.id, shape]));
  const { countries } = lookup(atlas);
  const inside = [];
  // The shapes are in the order of their grounds.
  for (const shape of layout.shapes) {
    const geometry = known.get(shape.country.id);
    const lines = geometry
      ? visibleLines(projectLines(projection, geometry)).filter(({ points }) => points.length > 2)
      : [];
    if (lines.length > 0) inside.push({ shape, ground: groundOf(shape), lines });
    yield;
  }
  const discs = layout.shapes.flatMap((shape) => {
    const home = inInset(INSET, shape.place.at);
    const isMeant = shape.place.isSmall && countries.get(shape.country.id)?.evidence !== 'none';
    return home && isMeant ? [{ shape, at: [Math.round(home[0]), Math.round(home[1])] as const }] : [];
  });
  return {
    from: [left, top, right - left, bottom - top],
    at: [x, y, INSET.width, Math.round(height)],
    shapes: inside,
    discs,
    scale,
  };
}
