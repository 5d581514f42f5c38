/** The maps the globe can be drawn as. The first is what the page shows at rest. */
export const PROJECTIONS = ['equal-earth', 'natural-earth', 'mercator', 'globe'] as const;
export type ProjectionName = (typeof PROJECTIONS)[number];

/** Which ocean a flat map leaves whole: the Atlantic's map is cut in the Pacific, and the reverse. */
export const MERIDIANS = ['atlantic', 'pacific'] as const;
export type Meridian = (typeof MERIDIANS)[number];

/** [longitude, latitude] in degrees. */
export type LonLat = readonly [lon: number, lat: number];

/** Times the size of the map that shows the whole world. */
export const ZOOM = { least: 1, most: 60 } as const;

/** From this zoom on the fine shapes are worth their load. */
export const FINE_FROM = 2.5;
