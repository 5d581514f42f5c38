import { geoGraticule } from 'd3-geo';
import { feature, merge, mesh } from 'topojson-client';
import type { Feature, MultiLineString, MultiPolygon } from 'geojson';
import type { Id } from '../atlas/types.ts';
import type { Extent, World } from '../atlas/world.ts';

/** The lines of the globe, 20° apart. */
export const createGraticule = () => geoGraticule().step([20, 20])();

export type CountryShape = Feature<MultiPolygon, Extent> & { id: Id };

/** Remembers what is made of a world: unfolding its shared arcs takes longer than drawing them. */
function remembered<T>(make: (world: World) => T): (world: World) => T {
  const made = new WeakMap<World, T>();
  return (world) => {
    const known = made.get(world) ?? make(world);
    made.set(world, known);
    return known;
  };
}

/** The shape of every country. */
export const shapesOf = remembered((world): readonly CountryShape[] =>
  world.objects.countries.geometries.map((geometry) => feature(world, geometry) as unknown as CountryShape),
);

/** The land borders, each once: a coast is no border. */
export const bordersOf = remembered((world): MultiLineString =>
  mesh(world, world.objects.countries, (one, other) => one !== other),
);

/** One shape of several countries, without the borders between them. */
export function mergeShapes(world: World, ids: ReadonlySet<Id>): MultiPolygon {
  return merge(
    world,
    world.objects.countries.geometries.filter(({ id }) => ids.has(id)),
  );
}
