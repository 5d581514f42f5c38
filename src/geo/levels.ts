import type { GeoProjection } from 'd3-geo';
import { AT_REST, baseOf, COARSE_FROM, FINE_FROM, haveOneBase, SUBUNITS, type Camera } from './camera.ts';
import { createProjection } from './projections.ts';

/** The coordinates of a shape: as the page holds it, or from coarse or fine shapes in subunits. */
export type Level = 'page' | 'coarse' | 'fine';

/** Subunits by which a drawn line may differ from the true one: half a pixel at a zoom of 16. */
const PRECISION = 4;

/** The level of detail for a camera. */
export function levelFor(camera: Camera): Level {
  if (camera.zoom >= FINE_FROM) return 'fine';
  return camera.zoom <= COARSE_FROM && haveOneBase(camera, AT_REST) ? 'page' : 'coarse';
}

/** The level for shapes outside the view: they only have to be in the right place. */
export const levelUnseen = (camera: Camera): Level => (haveOneBase(camera, AT_REST) ? 'page' : 'coarse');

/** Creates the projection of the whole world for a camera, in subunits and without a clip at the frame. */
export function createSubunitProjection(camera: Camera): GeoProjection {
  const projection = createProjection(baseOf(camera));
  const [x, y] = projection.translate();
  return projection
    .scale(projection.scale() * SUBUNITS)
    .translate([x * SUBUNITS, y * SUBUNITS])
    .precision(PRECISION)
    .clipExtent(null);
}
