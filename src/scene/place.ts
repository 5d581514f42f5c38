import { geoDistance, type GeoProjection } from 'd3-geo';
import type { Country, Id, Status } from '../atlas/types.ts';
import type { World } from '../atlas/world.ts';
import { AT_REST, type Camera, type LonLat } from '../geo/camera.ts';
import { FRAME } from '../geo/frame.ts';
import { boxOf, drawPath, projectLines, visibleLines, type Box, type Line, type Point } from '../geo/path.ts';
import { clipAround, createProjection, MARGIN, type Margin } from '../geo/projections.ts';
import { bordersOf, createGraticule, shapesOf } from '../geo/world.ts';
import { placeMarkers, type Candidate } from './markers.ts';

/** Where a country is drawn, in units of the frame. */
export interface Place {
  readonly id: Id;
  /** None where nothing of it is seen. */
  readonly lines: readonly Line[];
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

/** Steradians below which a state is so small that it may need a marker: about 20,000 km². */
const SMALL = 4.93e-4;
/** Steradians above which a shape can spare the ground of a neighbor's target: about 100,000 km². */
const LARGE = 2.38e-3;

/** Whose small shapes get a marker: territories and uninhabited lands are drawn and listed, no more. */
const MARKED: ReadonlySet<Status | undefined> = new Set(['state', 'home', 'disputed'] as const);

/** A small state: one that gets a marker where its shape is drawn too small. */
export const isSmall = (area: number, status: Status | undefined) => area < SMALL && MARKED.has(status);
/** A country of which one may point at the middle of its bounding box, too. */
export const isLarge = (area: number) => area > SMALL;

/** Whether a place is on the side of the world that a projection shows. */
export function createSight(projection: GeoProjection): (at: LonLat) => boolean {
  if (!projection.clipAngle()) return () => true;
  const [lon, lat] = projection.rotate();
  return (at) => geoDistance([-lon, -lat], [...at]) < Math.PI / 2 - 0.02;
}

/**
 * Every country's shape, anchor and marker as a camera sees them.
 * @param bleed units beyond the frame that are drawn too
 */
export function place(
  world: World,
  countries: readonly Country[],
  camera: Camera = AT_REST,
  bleed: Margin = MARGIN,
): Placement {
  const projection = clipAround(createProjection(camera), bleed);
  const isSeen = createSight(projection);
  const statuses = new Map(countries.map((country) => [country.id, country.status]));
  const placed = shapesOf(world)
    .map((shape) => {
      const { id, properties } = shape;
      const lines = visibleLines(projectLines(projection, shape));
      const at: Point = projection([...properties.at]) ?? [0, 0];
      return { id, lines, at, lonLat: properties.at, area: properties.area };
    })
    .toSorted((a, b) => b.area - a.area);
  const spots = placed.map(({ id, lines, at, lonLat, area }): Candidate => ({
    id,
    at,
    middle: boxMiddle(boxOf(lines)),
    size: area * projection.scale() ** 2,
    small: isSmall(area, statuses.get(id)) && isSeen(lonLat),
    large: isLarge(area),
  }));
  const markers = placeMarkers(
    spots,
    ([x, y]) => x > -bleed.x && x < FRAME.width + bleed.x && y > -bleed.y && y < FRAME.height + bleed.y,
  );
  return {
    large: placed.filter(({ area }) => area >= LARGE).length,
    places: placed.map(({ id, lines, at }) => {
      const marker = markers.get(id);
      const own = { id, lines, at: round(at) };
      return marker ? { ...own, marker: marker.at, spacious: marker.spacious } : own;
    }),
    borders: drawPath(projection, bordersOf(world)),
    sphere: drawPath(projection, { type: 'Sphere' }),
    graticule: drawPath(projection, createGraticule()),
  };
}

/** The middle of a bounding box. */
export const boxMiddle = (box: Box | undefined): Point | undefined =>
  box && [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
const round = ([x, y]: Point): Point => [Math.round(x), Math.round(y)];
