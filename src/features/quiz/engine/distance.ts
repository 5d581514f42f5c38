import { geoDistance } from 'd3-geo';
import type { Id } from '../../../atlas/id.ts';
import type { World } from '../../../atlas/world.ts';
import { shapesOf } from '../../../geo/world.ts';

/** Mean radius of the Earth in kilometers (IUGG). */
const EARTH = 6371.0088;

/** The kilometers along the surface between the middles of two countries; undefined if one is not drawn. */
export function distanceBetween(world: World, one: Id, other: Id): number | undefined {
  const centerOf = (id: Id) => shapesOf(world).find((shape) => shape.id === id)?.properties.at;
  const [from, to] = [centerOf(one), centerOf(other)];
  return from && to && geoDistance([...from], [...to]) * EARTH;
}
