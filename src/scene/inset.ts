import type { Box, Point } from '../geo/path.ts';

/** A part of the map that is drawn once more, enlarged, in units of the frame on the whole map. */
export interface Enlargement {
  /** The enlarged box: left, top, right, bottom. */
  readonly from: Box;
  /** The upper left corner of the enlarged part, on the sea, and its width; it is as high as its shape asks. */
  readonly at: Point;
  readonly width: number;
}

/**
 * The area of the inset, from Portugal to Austria and from Scotland to Malta: many named countries of a few pixels
 * each.
 */
const WESTERN_EUROPE: Box = [855, 90, 992, 228];

/** The inset of a screen, in the Indian Ocean, and that of a room, in the South Pacific. */
export const INSET: Enlargement = { from: WESTERN_EUROPE, at: [1222, 532], width: 232 };
export const PROJECTED_INSET: Enlargement = { from: WESTERN_EUROPE, at: [40, 440], width: 370 };

/** Times by which an inset enlarges. */
export const scaleOf = ({ from, width }: Enlargement): number => width / (from[2] - from[0]);

export const heightOf = (inset: Enlargement): number => (inset.from[3] - inset.from[1]) * scaleOf(inset);

/** Converts a point of the map to the inset; null outside it. */
export function inInset(inset: Enlargement, [x, y]: Point): Point | null {
  const [left, top, right, bottom] = inset.from;
  if (x < left || x > right || y < top || y > bottom) return null;
  const scale = scaleOf(inset);
  return [inset.at[0] + (x - left) * scale, inset.at[1] + (y - top) * scale];
}
