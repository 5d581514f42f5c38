import { geoCentroid } from 'd3-geo';
import type { Id } from '../../../../atlas/id.ts';
import type { World } from '../../../../atlas/world.ts';
import { AT_REST, type LonLat } from '../../../../geo/camera.ts';
import { FRAME } from '../../../../geo/frame.ts';
import { clamp } from '../../../../lib/clamp.ts';
import { createProjection } from '../../../../geo/projections.ts';
import { shapesOf } from '../../../../geo/world.ts';
import type { Cut } from './paperMap.ts';

/** Degrees of a country's reach that are shown around its middle at least. */
const REACH = 11;
/** Share of the picture that is given to the countries. */
const SHARE = 0.94;
/** The highest zoom for a group of small countries. */
const NEAREST = 24;
/** The flattest picture, in widths. */
const FLATTEST = 0.32;

export interface Fit {
  readonly center: LonLat;
  readonly zoom: number;
  readonly cut: Cut;
}

/**
 * The picture that shows some countries as large as a box has room for.
 * @param most the height of the box in widths
 */
export function fitTo(world: World, ids: ReadonlySet<Id>, most: number): Fit {
  const shapes = shapesOf(world).filter(({ id }) => ids.has(id));
  const centroid = geoCentroid({
    type: 'MultiPoint',
    coordinates: shapes.map(({ properties }) => [...properties.at]),
  });
  const picture = { ...AT_REST, center: centroid, zoom: 1 };
  const projection = createProjection(picture);
  const points = shapes.flatMap(({ properties: { at, reach } }) => {
    const degrees = Math.min(reach, REACH) + 0.4;
    const [lon, lat] = at;
    const side = degrees / Math.max(0.2, Math.cos((lat * Math.PI) / 180));
    const around: [number, number][] = [
      [clamp(lon - side, -168, 190), lat],
      [clamp(lon + side, -168, 190), lat],
      [lon, clamp(lat - degrees, -60, 84)],
      [lon, clamp(lat + degrees, -60, 84)],
    ];
    return around.flatMap((point) => [projection(point) ?? []]);
  });
  const [xs, ys] = [points.map(([x = 0]) => x), points.map(([, y = 0]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const zoom = clamp(
    SHARE * Math.min(FRAME.width / (right - left), (FRAME.width * most) / (bottom - top)),
    1,
    NEAREST,
  );
  const height = clamp(((bottom - top) * zoom) / SHARE, FRAME.width * FLATTEST, FRAME.width * most);
  const center = projection.invert?.([(left + right) / 2, (top + bottom) / 2]) ?? centroid;
  return {
    center,
    zoom,
    cut: { x: 0, y: (FRAME.height - height) / 2, width: FRAME.width, height },
  };
}
