import type { Country, Id } from '../atlas/types.ts';
import type { World } from '../atlas/world.ts';
import { FRAME } from '../geo/frame.ts';
import { SUBUNITS, type Camera } from '../geo/camera.ts';
import { transformOf } from '../geo/cameraMath.ts';
import { createSubunitProjection } from '../geo/levels.ts';
import { boxOf, overlap, projectLines, visibleLines, type Box, type Point } from '../geo/path.ts';
import { shapesOf } from '../geo/world.ts';
import { placeMarkers, type Marker, type Candidate } from './markers.ts';
import { createNearest, type Nearest } from './nearest.ts';
import { createSight, isLarge, isSmall, boxMiddle } from './place.ts';

/** The countries of a base as numbers, in units of the frame at zoom 1, from shapes of few points. */
export interface Coast {
  readonly nearest: Nearest;
  /** The point at which a country is found. */
  readonly homeOf: (id: Id) => Point;
  /** The countries of which something lies within a box. */
  readonly within: (box: Box) => ReadonlySet<Id>;
  /** The markers that a camera of this base needs, in units of the frame as it sees them. */
  readonly markersFor: (camera: Camera) => ReadonlyMap<Id, Marker>;
}

const inUnits = ([x, y]: Point): Point => [x / SUBUNITS, y / SUBUNITS];

export function createCoast(world: World, countries: readonly Country[], base: Camera): Coast {
  const projection = createSubunitProjection(base);
  const isSeen = createSight(projection);
  const statuses = new Map(countries.map(({ id, status }) => [id, status]));
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
      middle: boxMiddle(boxOf(lines)),
      home: inUnits(projection([...properties.at]) ?? [0, 0]),
      small: isSmall(properties.area, statuses.get(id)) && isSeen(properties.at),
      large: isLarge(properties.area),
      size: properties.area * (projection.scale() / SUBUNITS) ** 2,
    };
  });
  const homes = new Map(shapes.map(({ id, home }) => [id, home]));
  let nearest: Nearest | undefined;
  return {
    nearest: (at, within) => (nearest ??= createNearest(shapes))(at, within),
    homeOf: (id) => homes.get(id) ?? [0, 0],
    within: (view) =>
      new Set(shapes.flatMap(({ id, boxes }) => (boxes.some((box) => overlap(box, view)) ? [id] : []))),
    markersFor: (camera) => {
      const { x, y, k } = transformOf(camera);
      const seen = ([atX, atY]: Point): Point => [x + atX * k, y + atY * k];
      const spots = shapes.map(({ id, home, middle, size, small, large }): Candidate => ({
        id, at: seen(home), middle: middle && seen(middle), size: size * k * k, small, large,
      })); // prettier-ignore
      const [wide, high] = [FRAME.width / 2, FRAME.height / 2];
      return placeMarkers(
        spots,
        ([atX, atY]) => Math.abs(atX - wide) < 2 * wide && Math.abs(atY - high) < 2 * high,
      );
    },
  };
}
