import { clamp } from '../lib/clamp.ts';
import type { LonLat } from './camera.ts';
import { FRAME } from './frame.ts';
import { createProjection, type Picture } from './projections.ts';

type Point = [x: number, y: number];

/** The middle of the frame, in its units. */
export const MIDDLE: Readonly<Point> = [FRAME.width / 2, FRAME.height / 2];

export const round = (value: number) => Math.round(value * 100) / 100;
const roundPlace = ([lon, lat]: LonLat): LonLat => [round(lon), round(lat)];

export const equals = (a: Picture, b: Picture) =>
  a.projection === b.projection &&
  a.meridian === b.meridian &&
  a.zoom === b.zoom &&
  String(a.center) === String(b.center);

/** The projection of the whole world that a picture is a part of. */
export const wholeOf = (picture: Picture) => createProjection({ ...picture, center: null, zoom: 1 });

/** The middle of a picture on the whole world, in units of the frame. */
export function middleOf(picture: Picture): Point {
  if (picture.center === null || picture.projection === 'globe') return [...MIDDLE];
  const [x, y] = createProjection({ ...picture, zoom: 1 }).translate();
  const [x0, y0] = wholeOf(picture).translate();
  return [MIDDLE[0] + x0 - x, MIDDLE[1] + y0 - y];
}

/** The picture with another middle, given on the whole world in units of the frame; null where that is none of its places. */
export function centerAt(picture: Picture, [x, y]: Readonly<Point>): LonLat | null {
  const isWhole = picture.zoom === 1 && Math.hypot(x - MIDDLE[0], y - MIDDLE[1]) < 1;
  const at = isWhole ? null : wholeOf(picture).invert?.([x, y]);
  return at ? roundPlace(at) : null;
}

/** What a globe turns to the reader, in degrees. */
export function faceOf(picture: Picture): LonLat {
  const [lon, lat] = createProjection(picture).rotate();
  return [-lon, -lat];
}

/** A face within the bounds of degrees. */
export const turned = (lon: number, lat: number): LonLat =>
  roundPlace([((((lon + 180) % 360) + 360) % 360) - 180, clamp(lat, -90, 90)]);

/** The southern edge of the world, in units of the frame. */
export const southOf = (picture: Picture) => wholeOf(picture)([0, -90])?.[1] ?? FRAME.height;

/** How far below the frame a picture may reach, in heights of it: the south of a Mercator is deep. */
const BELOW = 1.3;

/**
 * The picture nearest to one that shows nothing beyond the edge of the world.
 * @param half half the width that is seen, in units of the frame
 */
export function within(picture: Picture, half: number = MIDDLE[0]): Picture {
  if (picture.projection === 'globe' || picture.center === null) return picture;
  const wide = Math.min(MIDDLE[0], half) / picture.zoom;
  const high = MIDDLE[1] / picture.zoom;
  const south = Math.min(southOf(picture), FRAME.height * BELOW);
  const [x, y] = middleOf(picture);
  const inside: Point = [clamp(x, wide, FRAME.width - wide), clamp(y, high, Math.max(high, south - high))];
  const isInside = Math.hypot(inside[0] - x, inside[1] - y) < 1;
  return isInside ? picture : { ...picture, center: centerAt(picture, inside) };
}
