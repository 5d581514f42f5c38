import { geoDistance } from 'd3-geo';
import { type Camera, type LonLat, ZOOM } from '../../../geo/camera.ts';
import { clamp } from '../../../lib/clamp.ts';
import { centerAt, faceOf, MIDDLE, turned } from '../../../geo/cameraMath.ts';
import { createProjection } from '../../../geo/projections.ts';

/** Degrees that a globe turns by for a whole frame. */
const TURN = { lon: 90, lat: 60 } as const;
/** The share of the view in which a place is in sight, and radians from the face of a globe. */
const IN_SIGHT = { share: 0.92, radians: 1.2 } as const;

/** Zooms by a factor around the middle. */
export function zoomedBy(camera: Camera, factor: number): Camera {
  const zoom = clamp(camera.zoom * factor, ZOOM.least, ZOOM.most);
  if (camera.projection === 'globe') return { ...camera, zoom };
  // Without a middle of its own, a link would have the focus decide.
  const center = zoom === 1 ? null : (camera.center ?? centerAt({ ...camera, zoom }, MIDDLE));
  return { ...camera, zoom, center };
}

/** Turns a globe by shares of the frame. */
export function turnedBy(camera: Camera, x: number, y: number): Camera {
  const [lon, lat] = faceOf(camera);
  return {
    ...camera,
    center: turned(lon + (x * TURN.lon) / camera.zoom, lat - (y * TURN.lat) / camera.zoom),
  };
}

/**
 * Tests whether a camera sees a place well within its view.
 * @param half half the width and height that are seen, in units of the frame
 */
export function isInSight(camera: Camera, lonLat: LonLat, half: readonly [number, number]): boolean {
  const isFacing =
    camera.projection !== 'globe' || geoDistance([...faceOf(camera)], [...lonLat]) < IN_SIGHT.radians;
  const [x, y] = createProjection(camera)([...lonLat]) ?? [0, 0];
  return (
    isFacing &&
    Math.abs(x - MIDDLE[0]) < half[0] * IN_SIGHT.share &&
    Math.abs(y - MIDDLE[1]) < half[1] * IN_SIGHT.share
  );
}
