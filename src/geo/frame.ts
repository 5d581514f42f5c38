/**
 * The frame of the map in its own units: nothing is measured before drawing. Two units make a pixel of a
 * 960 pixel wide map. It is as high as the land without Antarctica.
 */
export const FRAME = { width: 1920, height: 856 } as const;
