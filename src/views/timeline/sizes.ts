/** Pixels from the top of the scale. Across, places are hundredths, so that it is as wide as its room. */
export const Y = { name: 17, axis: 40, year: 62 } as const;

/**
 * Pixels: radius of a ring and of a disc with a count, side of a publication's square, height of a bar, and what a
 * finger needs. `decade` is the least length of a whole decade, in hundredths of the scale.
 */
export const STRIP_SIZE = {
  ring: 6.5,
  disc: 11,
  square: 12,
  bar: 12,
  decade: 20,
  target: { width: 24, height: 44 },
} as const;
