import type { Id } from '../atlas/id.ts';
import type { Point } from '../geo/path.ts';
import { DISC, growthAt } from './markerSize.ts';
import type { Nearest } from './nearest.ts';

/** A small state before markers are placed, in units of the frame at zoom 1. */
export interface Candidate {
  readonly id: Id;
  /** A point well inside of it. */
  readonly at: Point;
  /** Square units that it covers. */
  readonly size: number;
  readonly isNamed: boolean;
  /** True if the article mentions it. */
  readonly isSpokenOf: boolean;
}

/** The countries with named parties: no disc may hide them. */
export interface NamedCountry {
  /** The search for the nearest coast. */
  readonly nearest: Nearest;
  /** Square units that it covers. */
  readonly sizeOf: (id: Id) => number;
}

/** The width in pixels below which a shape is too small to see. */
const SEEN = 4;
/** The share of a named country that a disc may cover. */
const COVERED = 0.02;
/** The zoom from which states get a disc of which the article says nothing. */
const SILENT_FROM = 3;

/**
 * Finds the small states with a disc: mentioned ones with a shape too small to see, if the disc hides nothing that
 * is named. At higher zoom, the others get one too.
 * @param unit pixels to a unit of the frame at zoom 1
 */
export function placeMarkers(
  candidates: readonly Candidate[],
  named: NamedCountry,
  { zoom, unit }: { readonly zoom: number; readonly unit: number },
): ReadonlySet<Id> {
  const pixels = unit * zoom;
  const isMarked = ({ id, at, size, isNamed, isSpokenOf }: Candidate) => {
    const radius = (isNamed ? DISC.named : DISC.radius) * growthAt(zoom);
    if (Math.sqrt(size) * pixels >= Math.max(SEEN, radius)) return false;
    if (!isSpokenOf && zoom < SILENT_FROM) return false;
    const beside = named.nearest(at, radius / pixels);
    if (beside === null || beside === id) return true;
    return Math.PI * radius ** 2 <= COVERED * named.sizeOf(beside) * pixels ** 2;
  };
  return new Set(candidates.filter(isMarked).map(({ id }) => id));
}
