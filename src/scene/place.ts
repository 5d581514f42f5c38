import { geoDistance, geoGraticule } from 'd3-geo';
import type { Country, Id, Status } from '../atlas/types.ts';
import type { World } from '../atlas/world.ts';
import type { LonLat } from '../geo/camera.ts';
import { FRAME } from '../geo/frame.ts';
import { drawPath } from '../geo/path.ts';
import { boxOf } from '../geo/points.ts';
import { createProjection, MARGIN, type Picture } from '../geo/projections.ts';
import { bordersOf, shapesOf } from '../geo/world.ts';
import { spread } from './spread.ts';

export type Point = readonly [x: number, y: number];

/** Where a country is drawn, in units of the frame. */
export interface Place {
  readonly id: Id;
  /** '' where nothing of it is seen. */
  readonly d: string;
  /** A point well inside of it. */
  readonly at: Point;
  /** That point in degrees. */
  readonly lonLat: LonLat;
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

/** What the page shows at rest. */
export const AT_REST: Picture = { projection: 'equal-earth', meridian: 'atlantic', center: null, zoom: 1 };

/** Steradians below which a state is so small that it may need a marker: about 20,000 km². */
const SMALL = 4.93e-4;
/** Square units of the frame from which even a small state's shape is larger than its marker. */
const DRAWN = 576;
/** Steradians above which a shape can spare the ground of a neighbor's target: about 100,000 km². */
const LARGE = 2.38e-3;
/** Units between the middles of two markers: their discs never touch, and each keeps most of its target. */
const MARKER_GAP = 38;
/** Radius in units of a marker's disc, and of its target: 24 px across on a map of 800 px, the narrowest drawn. */
export const MARKER = { radius: 10, target: 29 } as const;

/** Whose small shapes get a marker: territories and uninhabited lands are drawn and listed, no more. */
const MARKED: ReadonlySet<Status | undefined> = new Set(['state', 'home', 'disputed'] as const);

interface Options {
  /** A picture on the way to another, and how far (0 to 1). */
  readonly to?: Picture;
  readonly t?: number;
  /** Leaves out what takes time: for a picture of the moment. */
  readonly quick?: boolean;
  /** Units beyond the frame that are drawn too; a picture that never moves needs few. */
  readonly bleed?: { readonly x: number; readonly y: number };
}

/** Every country's path, anchor and marker in a picture. */
export function place(
  world: World,
  countries: readonly Country[],
  picture: Picture = AT_REST,
  { to, t, quick = false, bleed = MARGIN }: Options = {},
): Placement {
  const projection = createProjection(picture, to, t).clipExtent([
    [-bleed.x, -bleed.y],
    [FRAME.width + bleed.x, FRAME.height + bleed.y],
  ]);
  const facing =
    picture.projection === 'globe' ? projection.invert?.([FRAME.width / 2, FRAME.height / 2]) : null;
  const isSeen = (at: readonly [number, number]) =>
    !facing || geoDistance(facing, [...at]) < Math.PI / 2 - 0.02;
  const statuses = new Map(countries.map((country) => [country.id, country.status]));
  const placed = shapesOf(world)
    .map((shape) => {
      const { id, properties } = shape;
      const d = drawPath(projection, shape);
      const at: Point = projection([...properties.at]) ?? [0, 0];
      const small = properties.area < SMALL && MARKED.has(statuses.get(id));
      const marked = small && isSeen(properties.at) && properties.area * projection.scale() ** 2 < DRAWN;
      return { id, d, at, lonLat: properties.at, marked, area: properties.area };
    })
    .toSorted((a, b) => b.area - a.area);
  const isNear = ([x, y]: Point) =>
    x > -bleed.x && x < FRAME.width + bleed.x && y > -bleed.y && y < FRAME.height + bleed.y;
  const crowd = placed.filter(({ marked, at }) => marked && isNear(at));
  const markers = quick
    ? new Map(crowd.map(({ id, at }) => [id, at]))
    : spread(crowd, {
        gap: MARKER_GAP,
        clear: placed
          .filter(({ marked, d, at }) => !marked && d !== '' && isNear(at))
          .flatMap(({ at, d, area }) => (area > SMALL ? [at, ...boxMiddle(d)] : [at])),
        clearance: MARKER.radius + 4,
      });
  const middles = placed.map(({ id, d, at }) => ({ id, points: [at, ...boxMiddle(d)] }));
  const isSpacious = (id: Id, marker: Point) =>
    !middles.some(
      (other) => other.id !== id && other.points.some((point) => distance(point, marker) < MARKER.target),
    );
  return {
    large: placed.filter(({ area }) => area >= LARGE).length,
    places: placed.map(({ id, d, at, lonLat }) => {
      const marker = markers.get(id);
      if (!marker) return { id, d, at: round(at), lonLat };
      return {
        id,
        d,
        at: round(at),
        lonLat,
        marker: round(marker),
        spacious: !quick && isSpacious(id, marker),
      };
    }),
    borders: drawPath(projection, bordersOf(world)),
    sphere: drawPath(projection, { type: 'Sphere' }),
    graticule: drawPath(projection, geoGraticule().step([20, 20])()),
  };
}

/** Where one may point who means a shape: the middle of its bounding box. */
function boxMiddle(d: string): Point[] {
  const box = boxOf(d);
  return box ? [[(box[0] + box[2]) / 2, (box[1] + box[3]) / 2]] : [];
}
const distance = (one: Point, other: Point) => Math.hypot(one[0] - other[0], one[1] - other[1]);
const round = ([x, y]: Point): Point => [Math.round(x), Math.round(y)];
