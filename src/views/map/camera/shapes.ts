import type { GeoPermissibleObjects, GeoProjection } from 'd3-geo';
import type { Id } from '../../../atlas/id.ts';
import type { World } from '../../../atlas/world.ts';
import type { Level } from '../../../geo/levels.ts';
import {
  boxOf,
  formatLines,
  overlap,
  projectLines,
  visibleLines,
  type Box,
  type Line,
} from '../../../geo/path.ts';
import { bordersOf, createGraticule, outlineOf, shapesOf } from '../../../geo/world.ts';
import type { Pause } from '../../../lib/schedule.ts';

/** The shapes of a level, loaded when first asked for. @throws {Error} where they do not come. */
export const loadWorld = async (level: Exclude<Level, 'page'>): Promise<World> =>
  level === 'fine' ? (await import('./fine.ts')).fineWorld : (await import('./coarse.ts')).coarseWorld;

/** The path data of a country, island by island, so that the page can answer in between. */
export async function drawShape(
  world: World,
  id: string,
  projection: GeoProjection,
  pause: Pause,
): Promise<string> {
  const shape = shapesOf(world).find((one) => one.id === id);
  const lines: Line[] = [];
  for (const coordinates of shape?.geometry.coordinates ?? []) {
    lines.push(...projectLines(projection, { type: 'Polygon', coordinates }));
    await pause();
  }
  return formatLines(visibleLines(lines));
}

/** The path data of the outline of some countries, line by line. */
export async function drawOutline(
  world: World,
  ids: ReadonlySet<Id>,
  projection: GeoProjection,
  pause: Pause,
): Promise<string> {
  const lines: Line[] = [];
  for (const coordinates of outlineOf(world, ids).coordinates) {
    lines.push(...projectLines(projection, { type: 'LineString', coordinates }));
    await pause();
  }
  return formatLines(visibleLines(lines));
}

/** The path data of the sea, or of the lines of the globe. */
export function drawGround(ground: 'sea' | 'graticule', projection: GeoProjection): string {
  const object: GeoPermissibleObjects = ground === 'sea' ? { type: 'Sphere' } : createGraticule();
  return formatLines(visibleLines(projectLines(projection, object)));
}

type Border = readonly [line: Line, box: Box];

/** All borders under a projection. */
export async function projectBorders(
  world: World,
  projection: GeoProjection,
  pause: Pause,
): Promise<readonly Border[]> {
  const borders: Border[] = [];
  for (const coordinates of bordersOf(world).coordinates) {
    for (const line of projectLines(projection, { type: 'LineString', coordinates })) {
      const box = boxOf([line]);
      if (box) borders.push([line, box]);
    }
    await pause();
  }
  return borders;
}

/** The path data of the borders of which something lies within a box. */
export const drawBorders = (borders: readonly Border[], view: Box): string =>
  formatLines(borders.flatMap(([line, box]) => (overlap(box, view) ? [line] : [])));
