import type { Camera, LonLat, Transform } from './camera.ts';
import { clamp } from '../lib/clamp.ts';
import { FRAME } from './frame.ts';
import { createProjection } from './projections.ts';

type Point = [x: number, y: number];

/** The middle of the frame, in its units. */
export const MIDDLE: Readonly<Point> = [FRAME.width / 2, FRAME.height / 2];

const round = (value: number) => Math.round(value * 100) / 100;
const roundPlace = ([lon, lat]: LonLat): LonLat => [round(lon), round(lat)];

/** The projection of the whole world that a camera sees a part of. */
export const wholeOf = (camera: Camera) => createProjection({ ...camera, center: null, zoom: 1 });

/** The middle of a camera on the whole world, in units of the frame. */
export function middleOf(camera: Camera): Point {
  if (camera.center === null || camera.projection === 'globe') return [...MIDDLE];
  const [x, y] = createProjection({ ...camera, zoom: 1 }).translate();
  const [x0, y0] = wholeOf(camera).translate();
  return [MIDDLE[0] + x0 - x, MIDDLE[1] + y0 - y];
}

/**
 * The center of a camera from its middle on the whole world, in units of the frame; null if no place is
 * there.
 */
export function centerAt(camera: Camera, [x, y]: Readonly<Point>): LonLat | null {
  const isWhole = camera.zoom === 1 && Math.hypot(x - MIDDLE[0], y - MIDDLE[1]) < 1;
  const at = isWhole ? null : wholeOf(camera).invert?.([x, y]);
  return at ?? null;
}

/** The place that a globe turns to the reader, in degrees. */
export function faceOf(camera: Camera): LonLat {
  const [lon, lat] = createProjection(camera).rotate();
  return [-lon, -lat];
}

/** Brings a face within the bounds of degrees. */
export const turned = (lon: number, lat: number): LonLat => [
  ((((lon + 180) % 360) + 360) % 360) - 180,
  clamp(lat, -90, 90),
];

/** Rounds a camera to hundredths, as in a link. */
export const roundedCamera = (camera: Camera): Camera => ({
  ...camera,
  center: camera.center && roundPlace(camera.center),
  zoom: round(camera.zoom),
});

/** The southern edge of the world, in units of the frame. */
export const southOf = (camera: Camera) => wholeOf(camera)([0, -90])?.[1] ?? FRAME.height;

/** The distance below the frame that a camera may see, in frame heights: Mercator's south is deep. */
const BELOW = 1.3;

/**
 * The nearest camera that shows nothing beyond the edge of the world.
 * @param half half the width and height that are seen, in units of the frame
 */
export function within(camera: Camera, half: Readonly<Point> = MIDDLE): Camera {
  if (camera.projection === 'globe' || camera.center === null) return camera;
  const wide = Math.min(MIDDLE[0], half[0] / camera.zoom);
  const high = Math.min(MIDDLE[1], half[1] / camera.zoom);
  const south = Math.min(southOf(camera), FRAME.height * BELOW);
  const [x, y] = middleOf(camera);
  const inside: Point = [clamp(x, wide, FRAME.width - wide), clamp(y, high, Math.max(high, south - high))];
  const isInside = Math.hypot(inside[0] - x, inside[1] - y) < 1;
  return isInside ? camera : { ...camera, center: centerAt(camera, inside) };
}

/** The transform from the whole world to a camera's view. */
export function transformOf(camera: Camera): Transform {
  const [x, y] = middleOf(camera);
  const k = camera.zoom;
  return { x: MIDDLE[0] - k * x, y: MIDDLE[1] - k * y, k };
}
