import { geoEqualEarth, type GeoProjection } from 'd3-geo';
import { FRAME } from './frame.ts';

/** Degrees of longitude in the middle: the map is cut in the Bering Strait and no country with it. */
const MERIDIAN = 11;

const MAKERS = {
  'equal-earth': () => geoEqualEarth().rotate([-MERIDIAN, 0]),
} as const satisfies Record<string, () => GeoProjection>;

export type ProjectionName = keyof typeof MAKERS;

/** A projection of [longitude, latitude] in degrees to units of the frame; the globe's width fills it. */
export function createProjection(name: ProjectionName): GeoProjection {
  const projection = MAKERS[name]();
  projection.fitWidth(FRAME.width, { type: 'Sphere' });
  return projection.precision(0.5);
}
