import type { Id, Region } from '../atlas/types.ts';
import type { World } from '../atlas/world.ts';
import { drawPath } from '../geo/path.ts';
import { FRAME } from '../geo/frame.ts';
import { createProjection, MARGIN, type Picture } from '../geo/projections.ts';
import { mergeShapes } from '../geo/world.ts';
import { AT_REST } from './place.ts';

export interface Outline {
  readonly id: Id;
  readonly d: string;
  /** Where its figure stands, in units of the frame. */
  readonly label: readonly [x: number, y: number];
}

/** Each region as one outline of its members, without the borders between them. */
export function placeOutlines(
  world: World,
  regions: readonly Region[],
  picture: Picture = AT_REST,
  bleed: { readonly x: number; readonly y: number } = MARGIN,
): Outline[] {
  const projection = createProjection(picture).clipExtent([
    [-bleed.x, -bleed.y],
    [FRAME.width + bleed.x, FRAME.height + bleed.y],
  ]);
  return regions.map(({ id, members, label }) => {
    const [x, y] = projection([...label]) ?? [0, 0];
    const d = drawPath(projection, mergeShapes(world, new Set(members)));
    return { id, d, label: [Math.round(x), Math.round(y)] };
  });
}
