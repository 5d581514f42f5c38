/** The maps the globe can be drawn as. The first is what the page shows at rest. */
export const PROJECTIONS = ['equal-earth', 'natural-earth', 'mercator', 'globe'] as const;
export type ProjectionName = (typeof PROJECTIONS)[number];

/** The ocean that a flat map keeps whole: the Atlantic's map is cut in the Pacific, and the reverse. */
export const MERIDIANS = ['atlantic', 'pacific'] as const;
export type Meridian = (typeof MERIDIANS)[number];

/** [longitude, latitude] in degrees. */
export type LonLat = readonly [lon: number, lat: number];

/** Times the size of the map that shows the whole world. */
export const ZOOM = { least: 1, most: 60 } as const;

/** The part of the world that is drawn, how, and how large. */
export interface Camera {
  readonly projection: ProjectionName;
  readonly meridian: Meridian;
  /** The middle of the frame in degrees; null is the projection's own. */
  readonly center: LonLat | null;
  readonly zoom: number;
}

/** The camera of the page at rest. */
export const AT_REST: Camera = { projection: 'equal-earth', meridian: 'atlantic', center: null, zoom: 1 };

/** The zoom up to which the shapes in the page do, and from which the fine shapes are worth their load. */
export const COARSE_FROM = 1.6;
export const FINE_FROM = 2.5;

/** Tests whether two cameras see the same. */
export const equals = (a: Camera, b: Camera) =>
  a.projection === b.projection &&
  a.meridian === b.meridian &&
  a.zoom === b.zoom &&
  String(a.center) === String(b.center);

/** The camera that shows the whole of what a camera sees a part of: cameras with one base share their shapes. */
export const baseOf = ({ projection, meridian, center }: Camera): Camera => ({
  projection,
  meridian,
  center: projection === 'globe' ? center : null,
  zoom: 1,
});

/** Tests whether two cameras differ in no more than a shift and a scale. */
export const haveOneBase = (a: Camera, b: Camera) => equals(baseOf(a), baseOf(b));

/** The shift in units of the frame, and the scale, that lead from the whole world to what a camera sees. */
export interface Transform {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

/** A transform as an SVG attribute. */
export const formatTransform = ({ x, y, k }: Transform) =>
  `translate(${Number(x.toFixed(2))},${Number(y.toFixed(2))})scale(${k})`;

/** Subunits to a unit of the frame: a unit is 40 px at the highest zoom, and the world exact in float32. */
export const SUBUNITS = 64;
