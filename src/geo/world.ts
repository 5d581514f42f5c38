import { feature, merge, mesh } from 'topojson-client';
import type { Feature, MultiLineString, MultiPolygon } from 'geojson';
import type { Id } from '../atlas/types.ts';
import type { World } from '../atlas/world.ts';

export type CountryShape = Feature<MultiPolygon> & { id: Id };

/** The shape of every country. */
export const shapesOf = (world: World): CountryShape[] =>
  world.objects.countries.geometries.map((geometry) => feature(world, geometry) as unknown as CountryShape);

/** The land borders, each once: a coast is no border. */
export const bordersOf = (world: World): MultiLineString =>
  mesh(world, world.objects.countries, (one, other) => one !== other);

/** One shape of several countries, without the borders between them. */
export function mergeShapes(world: World, ids: ReadonlySet<Id>): MultiPolygon {
  return merge(
    world,
    world.objects.countries.geometries.filter(({ id }) => ids.has(id)),
  );
}
