import type { MultiPolygon, Topology } from 'topojson-specification';

interface Countries {
  readonly type: 'GeometryCollection';
  readonly geometries: (MultiPolygon<object> & { id: string })[];
}

/** The shapes of the countries by their ids, borders shared; coordinates in degrees. Made by compile/shapes. */
export type World = Topology<{ countries: Countries }>;
