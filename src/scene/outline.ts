import type { GeoProjection } from 'd3-geo';
import type { Id, Region } from '../atlas/types.ts';
import type { World } from '../atlas/world.ts';
import { projectLines, visibleLines, type Line, type Point } from '../geo/path.ts';
import { mergeShapes } from '../geo/world.ts';

export interface Outline {
  readonly id: Id;
  /** None where nothing of it is seen. */
  readonly lines: readonly Line[];
  /** Where its figure stands. */
  readonly label: Point;
}

/** Each region as one outline of its members, without the borders between them, in the units of the projection. */
export function placeOutlines(
  world: World,
  regions: readonly Region[],
  projection: GeoProjection,
): Outline[] {
  return regions.map(({ id, members, label }) => {
    const [x, y] = projection([...label]) ?? [0, 0];
    const lines = visibleLines(projectLines(projection, mergeShapes(world, new Set(members))));
    return { id, lines, label: [Math.round(x), Math.round(y)] };
  });
}
