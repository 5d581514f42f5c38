import { geoGraticule } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { Feature, MultiLineString, MultiPolygon } from 'geojson';
import type { Id } from '../atlas/id.ts';
import type { Extent, World } from '../atlas/world.ts';

/** The lines of the globe, 20° apart. */
export const createGraticule = () => geoGraticule().step([20, 20])();

export type CountryShape = Feature<MultiPolygon, Extent> & { id: Id };

/** Caches what is derived from a world: unfolding its shared arcs takes longer than drawing them. */
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

/** The land borders, each once; coasts are not borders. */
export const bordersOf = remembered((world): MultiLineString =>
  mesh(world, world.objects.countries, (one, other) => one !== other),
);

/** The land borders between some countries. */
export const bordersAmong = (world: World, ids: ReadonlySet<Id>): MultiLineString =>
  mesh(
    world,
    world.objects.countries,
    (one, other) => one !== other && ids.has(String(one.id)) && ids.has(String(other.id)),
  );

/** The line around some countries: their coasts, and their borders with others. */
export const outlineOf = (world: World, ids: ReadonlySet<Id>): MultiLineString =>
  mesh(world, world.objects.countries, (one, other) => {
    const [has, hasOther] = [one, other].map(({ id }) => ids.has(String(id)));
    return one === other ? has === true : has !== hasOther;
  });
