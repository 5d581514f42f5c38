import { geoGraticule, geoPath, type GeoProjection } from 'd3-geo';
import polylabel from 'polylabel';
import type { Country, Id } from '../atlas/types.ts';
import type { World } from '../atlas/world.ts';
import { FRAME } from '../geo/frame.ts';
import { drawPath } from '../geo/path.ts';
import { createProjection } from '../geo/projections.ts';
import { bordersOf, shapesOf, type CountryShape } from '../geo/world.ts';
import { spread } from './spread.ts';

export type Point = readonly [x: number, y: number];

/** Where a country is drawn, in units of the frame. */
export interface Place {
  readonly id: Id;
  readonly d: string;
  /** A point well inside of it. */
  readonly at: Point;
  /** The middle of its marker, where its shape is too small to point at. */
  readonly marker?: Point;
}

export interface Placement {
  /** Large ones first, so that the small stay on top. */
  readonly places: readonly Place[];
  /** How many of them are so large that a small neighbor's target may lie over them. */
  readonly large: number;
  readonly borders: string;
  readonly sphere: string;
  readonly graticule: string;
}

/** Square units of the frame below which a state gets a marker: about 20,000 km². */
const SMALLEST_SHAPE = 62;
/** Square units above which a shape can spare the ground of a neighbor's target: about 100,000 km². */
const LARGE_SHAPE = 300;
/** Units between the middles of two markers: their discs never touch, and each keeps most of its target. */
const MARKER_GAP = 46;
/** Radius in units of a marker's disc, and of its target: 24 px across on a map of 800 px, the narrowest drawn. */
export const MARKER = { radius: 10, target: 29 } as const;

/** Every country's path, anchor and marker under a projection. */
export function place(world: World, countries: readonly Country[]): Placement {
  const projection = createProjection('equal-earth');
  const statuses = new Map(countries.map((country) => [country.id, country.status]));
  const measured = shapesOf(world)
    .map((shape) => ({ id: shape.id, d: drawPath(projection, shape), ...measure(projection, shape) }))
    .filter(({ at }) => at[1] < FRAME.height)
    .toSorted((a, b) => b.area - a.area);
  const small = measured.filter(({ id, area }) => {
    const status = statuses.get(id);
    return area < SMALLEST_SHAPE && (status === 'state' || status === 'home' || id === 'kosovo');
  });
  const markers = spread(small, MARKER_GAP);
  return {
    large: measured.filter(({ area }) => area >= LARGE_SHAPE).length,
    places: measured.map(({ id, d, at }) => {
      const marker = markers.get(id);
      return { id, d, at: round(at), ...(marker ? { marker: round(marker) } : {}) };
    }),
    borders: drawPath(projection, bordersOf(world)),
    sphere: drawPath(projection, { type: 'Sphere' }),
    graticule: drawPath(projection, geoGraticule().step([20, 20])()),
  };
}

const round = ([x, y]: Point): Point => [Math.round(x), Math.round(y)];

/** Area in square units, and the point of the largest part that is farthest from its edge. */
function measure(projection: GeoProjection, shape: CountryShape): { area: number; at: Point } {
  const path = geoPath(projection);
  const parts = shape.geometry.coordinates.map((coordinates) => ({ type: 'Polygon' as const, coordinates }));
  const largest = parts.toSorted((a, b) => path.area(b) - path.area(a))[0];
  const area = path.area(shape);
  if (!largest || path.area(largest) < 1) return { area, at: path.centroid(shape) };
  const rings = largest.coordinates.map((ring) => ring.map((point) => projection(point as [number, number]) ?? ([0, 0] as [number, number])));
  const [x, y] = polylabel(rings, 0.5);
  return { area, at: [x, y] };
}
