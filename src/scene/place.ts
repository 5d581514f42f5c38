import { geoDistance, type GeoProjection } from 'd3-geo';
import type { Id } from '../atlas/id.ts';
import type { Country, Status } from '../atlas/types.ts';
import type { World } from '../atlas/world.ts';
import { AT_REST, type Camera, type LonLat } from '../geo/camera.ts';
import { FRAME } from '../geo/frame.ts';
import { drawPath, projectLines, visibleLines, type Line, type Point } from '../geo/path.ts';
import { clipAround, createProjection, MARGIN, type Margin } from '../geo/projections.ts';
import { bordersOf, createGraticule, shapesOf } from '../geo/world.ts';
import { doAll, type Turns } from '../lib/turns.ts';
import { placeMarkers, type Candidate } from './markers.ts';
import { USUAL } from './markerSize.ts';
import { createNearest } from './nearest.ts';

/** The drawing of a country, in units of the frame. */
export interface Place {
  readonly id: Id;
  /** None where nothing of it is seen. */
  readonly lines: readonly Line[];
  /** A point well inside of it. */
  readonly at: Point;
  /** The middle of its disc, where its shape is too small to be seen. */
  readonly marker?: Point;
  /** True if it may get a disc where the map is drawn larger. */
  readonly isSmall: boolean;
}

export interface PlacedCountries {
  /** Large ones first, so that the small stay on top. */
  readonly places: readonly Place[];
  readonly sphere: string;
}

export interface Placement extends PlacedCountries {
  readonly borders: string;
  readonly graticule: string;
}

/** Steradians below which a state is so small that it may need a marker: about 20,000 km². */
const SMALL = 4.93e-4;
/**
 * Kinds of places whose small shapes get a marker: territories and uninhabited lands are only drawn and listed.
 */
const MARKED: ReadonlySet<Status | undefined> = new Set(['state', 'home', 'disputed'] as const);

/** A small state: one that gets a marker where its shape is drawn too small. */
export const isSmall = (area: number, status: Status | undefined) => area < SMALL && MARKED.has(status);

/** A country as a candidate for a disc. */
export const candidateOf = ({ id, named, evidence }: Country, at: Point, size: number): Candidate => ({
  id,
  at,
  size,
  isNamed: named > 0,
  isSpokenOf: evidence !== 'none' && evidence !== 'home',
});

/** Tests whether a place is on the side of the world that a projection shows, so many radians within its rim. */
export function createSight(projection: GeoProjection, rim = 0.02): (at: LonLat) => boolean {
  if (!projection.clipAngle()) return () => true;
  const [lon, lat] = projection.rotate();
  return (at) => geoDistance([-lon, -lat], [...at]) < Math.PI / 2 - rim;
}

/**
 * Every country's shape, anchor and marker as a camera sees them.
 * @param bleed units beyond the frame that are drawn too
 */
export function* placeCountries(
  world: World,
  countries: readonly Country[],
  camera: Camera = AT_REST,
  bleed: Margin = MARGIN,
): Turns<PlacedCountries> {
  const projection = clipAround(createProjection(camera), bleed);
  const isSeen = createSight(projection);
  const known = new Map(countries.map((country) => [country.id, country]));
  const scale = projection.scale() ** 2;
  const placed = [];
  for (const shape of shapesOf(world).toSorted((a, b) => b.properties.area - a.properties.area)) {
    yield;
    const { id, properties } = shape;
    const lines = visibleLines(projectLines(projection, shape));
    const at: Point = projection([...properties.at]) ?? [0, 0];
    placed.push({
      id,
      lines,
      at,
      lonLat: properties.at,
      size: properties.area * scale,
      area: properties.area,
    });
  }
  yield;
  const sizes = new Map(placed.map(({ id, size }) => [id, size]));
  const named = placed.filter(({ id }) => (known.get(id)?.named ?? 0) > 0);
  const nearest = createNearest(named);
  const isNear = ([x, y]: Point) =>
    x > -bleed.x && x < FRAME.width + bleed.x && y > -bleed.y && y < FRAME.height + bleed.y;
  const small = placed.flatMap(({ id, at, size, area, lonLat }): Candidate[] => {
    const country = known.get(id);
    if (!country || !isSmall(area, country.status) || !isSeen(lonLat) || !isNear(at)) return [];
    return [candidateOf(country, at, size / camera.zoom ** 2)];
  });
  const tiny = new Set(small.map(({ id }) => id));
  const markers = placeMarkers(
    small,
    // The candidates are sized as on the whole map, and the shapes are drawn as this camera sees them.
    {
      nearest: (at, within) => nearest(at, within * camera.zoom),
      sizeOf: (id) => (sizes.get(id) ?? 0) / camera.zoom ** 2,
    },
    { zoom: camera.zoom, unit: 1 / USUAL },
  );
  return {
    places: placed.map(({ id, lines, at }) => {
      const own = { id, lines, at: round(at), isSmall: tiny.has(id) };
      return markers.has(id) ? { ...own, marker: own.at } : own;
    }),
    sphere: drawPath(projection, { type: 'Sphere' }),
  };
}

/** The same at once, with the borders and the graticule. */
export function place(
  world: World,
  countries: readonly Country[],
  camera: Camera = AT_REST,
  bleed: Margin = MARGIN,
): Placement {
  const projection = clipAround(createProjection(camera), bleed);
  return {
    ...doAll(placeCountries(world, countries, camera, bleed)),
    borders: drawPath(projection, bordersOf(world)),
    graticule: drawPath(projection, createGraticule()),
  };
}

const round = ([x, y]: Point): Point => [Math.round(x), Math.round(y)];
