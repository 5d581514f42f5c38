import { geoGraticule, geoPath, type GeoProjection } from 'd3-geo';
import polylabel from 'polylabel';
import type { Country, Id, Status } from '../atlas/types.ts';
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
  /** Whether the wide target of its marker may lie over larger countries: it covers the middle of none. */
  readonly spacious?: boolean;
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
const MARKER_GAP = 38;
/** Radius in units of a marker's disc, and of its target: 24 px across on a map of 800 px, the narrowest drawn. */
export const MARKER = { radius: 10, target: 29 } as const;

/** Whose small shapes get a marker: dependencies and uninhabited lands are drawn and listed, no more. */
const MARKED: ReadonlySet<Status | undefined> = new Set(['state', 'home', 'disputed'] as const);

/** Every country's path, anchor and marker under a projection. */
export function place(world: World, countries: readonly Country[]): Placement {
  const projection = createProjection('equal-earth');
  const statuses = new Map(countries.map((country) => [country.id, country.status]));
  const measured = shapesOf(world)
    .map((shape) => ({ d: drawPath(projection, shape), ...measure(projection, shape) }))
    .filter(({ at }) => at[1] < FRAME.height)
    .toSorted((a, b) => b.area - a.area);
  const isMarked = ({ id, area }: Measured) => area < SMALLEST_SHAPE && MARKED.has(statuses.get(id));
  const markers = spread(measured.filter(isMarked), {
    gap: MARKER_GAP,
    clear: measured.filter((shape) => !isMarked(shape)).map(({ at }) => at),
    clearance: MARKER.radius + 4,
  });
  return {
    large: measured.filter(({ area }) => area >= LARGE_SHAPE).length,
    places: measured.map(({ id, d, at }) => {
      const marker = markers.get(id);
      if (!marker) return { id, d, at: round(at) };
      const spacious = !measured.some(
        (other) =>
          other.id !== id && other.middles.some((middle) => distance(middle, marker) < MARKER.target),
      );
      return { id, d, at: round(at), marker: round(marker), spacious };
    }),
    borders: drawPath(projection, bordersOf(world)),
    sphere: drawPath(projection, { type: 'Sphere' }),
    graticule: drawPath(projection, geoGraticule().step([20, 20])()),
  };
}

const distance = (one: Point, other: Point) => Math.hypot(one[0] - other[0], one[1] - other[1]);
const round = ([x, y]: Point): Point => [Math.round(x), Math.round(y)];

interface Measured {
  readonly id: Id;
  /** Square units. */
  readonly area: number;
  /** The point of the largest part that is farthest from its edge. */
  readonly at: Point;
  /** Where one points who means the country: that point, and the middle of its bounding box. */
  readonly middles: readonly Point[];
}

function measure(projection: GeoProjection, shape: CountryShape): Measured {
  const path = geoPath(projection);
  const parts = shape.geometry.coordinates.map((coordinates) => ({ type: 'Polygon' as const, coordinates }));
  const largest = parts.toSorted((a, b) => path.area(b) - path.area(a))[0];
  const { id } = shape;
  const area = path.area(shape);
  const [[west, north], [east, south]] = path.bounds(shape);
  const middle: Point = [(west + east) / 2, (north + south) / 2];
  if (!largest || path.area(largest) < 1) return { id, area, at: path.centroid(shape), middles: [middle] };
  const rings = largest.coordinates.map((ring) =>
    ring.map((point) => projection(point as [number, number]) ?? ([0, 0] as [number, number])),
  );
  const [x, y] = polylabel(rings, 0.5);
  return { id, area, at: [x, y], middles: [[x, y], middle] };
}
