import type { Id } from '../atlas/types.ts';
import type { Point } from '../geo/path.ts';
import { MARKER } from './markerSize.ts';
import { spread } from './spread.ts';

/** What is known of a drawn country before markers are placed, in units of the frame. */
export interface Candidate {
  readonly id: Id;
  /** A point well inside of it. */
  readonly at: Point;
  /** The middle of its bounding box: where one may point who means it. None where nothing of it is seen. */
  readonly middle: Point | undefined;
  /** Square units that it covers. */
  readonly size: number;
  /** Whether it may get a marker where it is drawn too small. */
  readonly small: boolean;
  /** Whether one may point at the middle of its bounding box as well, where that is not its own point. */
  readonly large: boolean;
}

/** A marker, in units of the frame. */
export interface Marker {
  readonly at: Point;
  /** Whether its wide target may lie over larger countries: it covers the middle of none. */
  readonly spacious: boolean;
}

/** Square units of the frame from which even a small state's shape is larger than its marker. */
const DRAWN = 576;
/** Units between the middles of two markers: their discs never touch, and each keeps most of its target. */
const MARKER_GAP = 38;

/** The markers of the countries that are drawn too small, apart from each other and beside the middles of others. */
export function placeMarkers(
  spots: readonly Candidate[],
  isNear: (at: Point) => boolean,
): ReadonlyMap<Id, Marker> {
  const near = spots.filter(({ at }) => isNear(at));
  const isMarked = ({ small, size }: Candidate) => small && size < DRAWN;
  const places = spread(near.filter(isMarked), {
    gap: MARKER_GAP,
    clear: near
      .filter((spot) => spot.middle && !isMarked(spot))
      .flatMap(({ at, middle, large }) => (middle && large ? [at, middle] : [at])),
    clearance: MARKER.radius + 4,
  });
  const isClear = (id: Id, marker: Point) =>
    !spots.some(
      (other) =>
        other.id !== id &&
        [other.at, other.middle].some(
          (point) => point && Math.hypot(point[0] - marker[0], point[1] - marker[1]) < MARKER.target,
        ),
    );
  return new Map(
    [...places].map(([id, [x, y]]) => [
      id,
      { at: [Math.round(x), Math.round(y)], spacious: isClear(id, [x, y]) },
    ]),
  );
}
