import type { MultiPolygon, Topology } from 'topojson-specification';

/** The position and reach of a shape, known before it is drawn. */
export interface Extent {
  /** A point well inside of its largest part: [longitude, latitude] in degrees. */
  readonly at: readonly [lon: number, lat: number];
  /** Degrees from there to the farthest point of that part. */
  readonly reach: number;
  /** Steradians, all parts together. */
  readonly area: number;
}

interface Countries {
  readonly type: 'GeometryCollection';
  readonly geometries: (MultiPolygon<Extent> & { id: string })[];
}

/** The shapes of the countries by their ids, borders shared; coordinates in degrees. Made by compile/shapes. */
export type World = Topology<{ countries: Countries }>;
