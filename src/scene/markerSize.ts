/** Radius in units of a marker's disc, and of its target: 24 px across on a map of 800 px, the narrowest drawn. */
export const MARKER = { radius: 10, target: 29 } as const;
