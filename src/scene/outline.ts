import type { GeoProjection } from 'd3-geo';
import type { Id } from '../atlas/id.ts';
import type { World } from '../atlas/world.ts';
import { drawPath } from '../geo/path.ts';
import { outlineOf } from '../geo/world.ts';
import type { Block } from './blocks.ts';

/** Path data of the outline of each region that has one. */
export type Outlines = ReadonlyMap<Id, string>;

/** The outlines of blocks, in the units of the projection. */
export const drawOutlines = (world: World, blocks: readonly Block[], projection: GeoProjection): Outlines =>
  new Map(
    blocks.map(({ region, members }) => [region, drawPath(projection, outlineOf(world, members))] as const),
  );
