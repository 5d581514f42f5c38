import polylabel from 'polylabel';
import { sphericalRingArea } from 'topojson-simplify';
import type { Extent } from '../atlas/world.ts';

type Point = readonly [lon: number, lat: number];
type Ring = readonly Point[];
export type Rings = readonly Ring[];

const RADIANS = Math.PI / 180;

export const areaOf = (ring: Ring): number => sphericalRingArea(ring as [number, number][], false);

/** Degrees on the sphere between two points (haversine). */
function distance([lon, lat]: Point, [lon2, lat2]: Point): number {
  const sine = (degrees: number) => Math.sin((degrees * RADIANS) / 2) ** 2;
  const h = sine(lat2 - lat) + Math.cos(lat * RADIANS) * Math.cos(lat2 * RADIANS) * sine(lon2 - lon);
  return (2 * Math.asin(Math.min(1, Math.sqrt(h)))) / RADIANS;
}

/**
 * Finds the position and reach of a shape: the pole of inaccessibility of its largest part, in a plane that keeps
 * proportions at that part's latitude.
 */
export function extentOf(polygons: readonly Rings[]): Extent {
  const area = polygons.reduce((sum, [outer = []]) => sum + areaOf(outer), 0);
  const [outer = [], ...holes] =
    polygons.toSorted((a, b) => areaOf(b[0] ?? []) - areaOf(a[0] ?? []))[0] ?? [];
  const latitudes = outer.map(([, lat]) => lat);
  const midLatitude = (Math.min(...latitudes) + Math.max(...latitudes)) / 2;
  const narrow = Math.max(0.05, Math.cos(midLatitude * RADIANS));
  const [x, y] = polylabel(
    [outer, ...holes].map((ring) => ring.map(([lon, lat]): [number, number] => [lon * narrow, lat])),
    0.05,
  );
  const at: Point = [round(x / narrow, 3), round(y, 3)];
  return {
    at,
    reach: round(Math.max(...outer.map((point) => distance(at, point))), 2),
    area: Number(area.toPrecision(3)),
  };
}

const round = (value: number, digits: number) => Number(value.toFixed(digits));
