/** The disc of a small state: its radius in pixels on the whole map, for a state with named parties, and at most. */
export const DISC = { radius: 2.6, named: 3.6, most: 11 } as const;

/** Pixels around a small state within which it is meant, by mouse and by touch. */
export const REACH = { mouse: 12, touch: 22 } as const;

/** Pixels within which a country is meant although the pointer is beside it. */
export const BESIDE = 20;

/** Units of the frame to a pixel of a map of the usual width: 1200 px. */
export const USUAL = 1.6;

/** The growth of a disc at a zoom; it stays within its target. */
export const growthAt = (zoom: number): number => Math.min(Math.sqrt(zoom), DISC.most / DISC.named);

/** Radius in units of a disc where a picture is drawn as a file. */
export const MARKER = { radius: 5 } as const;
