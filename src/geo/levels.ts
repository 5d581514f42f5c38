import type { GeoProjection } from 'd3-geo';
import { AT_REST, baseOf, COARSE_FROM, FINE_FROM, haveOneBase, SUBUNITS, type Camera } from './camera.ts';
import { createProjection } from './projections.ts';

/** The coordinates of a shape: as the page holds it, or from coarse or fine shapes in subunits. */
export type Level = 'page' | 'coarse' | 'fine';

/** Subunits by which a drawn line may differ from the true one: half a pixel at a zoom of 16. */
const PRECISION = 4;

/** The level that a camera deserves. */
export function levelFor(camera: Camera): Level {
  if (camera.zoom >= FINE_FROM) return 'fine';
  return camera.zoom <= COARSE_FROM && haveOneBase(camera, AT_REST) ? 'page' : 'coarse';
}

/** The level of what a camera does not see: it only has to stand where it belongs. */
export const levelUnseen = (camera: Camera): Level => (haveOneBase(camera, AT_REST) ? 'page' : 'coarse');

/** A projection of the whole world that a camera sees a part of, in subunits and without a clip at the frame. */
export function createSubunitProjection(camera: Camera): GeoProjection {
  const projection = createProjection(baseOf(camera));
  const [x, y] = projection.translate();
  return projection
    .scale(projection.scale() * SUBUNITS)
    .translate([x * SUBUNITS, y * SUBUNITS])
    .precision(PRECISION)
    .clipExtent(null);
}
