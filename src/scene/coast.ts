import type { Id } from '../atlas/id.ts';
import type { Country } from '../atlas/types.ts';
import type { World } from '../atlas/world.ts';
import { SUBUNITS, type Camera } from '../geo/camera.ts';
import { createSubunitProjection } from '../geo/levels.ts';
import { boxOf, overlap, projectLines, visibleLines, type Box, type Point } from '../geo/path.ts';
import { shapesOf } from '../geo/world.ts';
import { placeMarkers, type Candidate } from './markers.ts';
import { createNearest, type Nearest } from './nearest.ts';
import { candidateOf, createSight, isSmall } from './place.ts';

/** The countries of a base as numbers, in units of the frame at zoom 1, from shapes of few points. */
export interface Coast {
  readonly nearest: Nearest;
  /** The point at which a country is found. */
  readonly homeOf: (id: Id) => Point;
  /** The countries of which something lies within a box. */
  readonly within: (box: Box) => ReadonlySet<Id>;
  /** The small states that get a disc at a zoom, on a map of so many pixels to a unit. */
  readonly markersFor: (scale: MapScale) => ReadonlySet<Id>;
  /**
   * The country meant at a point with `under` below it: `under`, unless it is small and a smaller one is
   * nearer. `reach` is in units.
   */
  readonly meant: (under: Id | null, at: Point, reach: number, scale: MapScale) => Id | null;
}

/** Pixels of the window to a unit of the frame at zoom 1, and the zoom. */
export interface MapScale {
  readonly zoom: number;
  readonly unit: number;
}

/** The width in pixels above which any point on a shape means that shape. */
const PLAIN = 24;
/** The width in pixels from which a shape can spare the ground around a neighbor's disc. */
const VAST = 150;

const inUnits = ([x, y]: Point): Point => [x / SUBUNITS, y / SUBUNITS];

export function createCoast(world: World, countries: readonly Country[], base: Camera): Coast {
  const projection = createSubunitProjection(base);
  const isSeen = createSight(projection);
  const known = new Map(countries.map((country) => [country.id, country]));
  const shapes = shapesOf(world).map((shape) => {
    const { id, properties } = shape;
    const lines = visibleLines(projectLines(projection, shape)).map(({ points, closed }) => ({
      points: points.map(inUnits),
      closed,
    }));
    return {
      id,
      lines,
      boxes: lines.map((line) => boxOf([line])).filter((box) => box !== undefined),
      home: inUnits(projection([...properties.at]) ?? [0, 0]),
      isSmall: isSmall(properties.area, known.get(id)?.status) && isSeen(properties.at),
      size: properties.area * (projection.scale() / SUBUNITS) ** 2,
    };
  });
  const byId = new Map(shapes.map((shape) => [shape.id, shape]));
  const candidates = shapes.flatMap(({ id, home, size, isSmall }): Candidate[] => {
    const country = known.get(id);
    return country && isSmall ? [candidateOf(country, home, size)] : [];
  });
  const named = {
    nearest: createNearest(shapes.filter(({ id }) => (known.get(id)?.named ?? 0) > 0)),
    sizeOf: (id: Id) => byId.get(id)?.size ?? 0,
  };
  const across = (id: Id, { zoom, unit }: MapScale) => Math.sqrt(byId.get(id)?.size ?? 0) * zoom * unit;
  let placed: (MapScale & { readonly ids: ReadonlySet<Id> }) | undefined;
  const markersFor = ({ zoom, unit }: MapScale) => {
    if (placed?.zoom !== zoom || placed.unit !== unit)
      placed = { zoom, unit, ids: placeMarkers(candidates, named, { zoom, unit }) };
    return placed.ids;
  };
  let nearest: Nearest | undefined;
  return {
    nearest: (at, within) => (nearest ??= createNearest(shapes))(at, within),
    homeOf: (id) => byId.get(id)?.home ?? [0, 0],
    within: (view) =>
      new Set(shapes.flatMap(({ id, boxes }) => (boxes.some((box) => overlap(box, view)) ? [id] : []))),
    markersFor,
    meant: (under, at, reach, scale) => {
      const isVast = under !== null && across(under, scale) >= VAST;
      if (under !== null && !isVast && across(under, scale) >= PLAIN) return under;
      const away = (home: Point) => Math.hypot(home[0] - at[0], home[1] - at[1]);
      let [found, least] = [under, under === null || isVast ? reach : away(byId.get(under)?.home ?? at)];
      const marked = markersFor(scale);
      for (const { id, at: home } of candidates) {
        const distance = away(home);
        if (distance > Math.min(least, reach) || (isVast && !marked.has(id))) continue;
        [found, least] = [id, distance];
      }
      return found;
    },
  };
}
