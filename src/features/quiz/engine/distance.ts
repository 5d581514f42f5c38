import { geoDistance } from 'd3-geo';
import type { Id } from '../../../atlas/types.ts';
import type { World } from '../../../atlas/world.ts';
import { shapesOf } from '../../../geo/world.ts';

/** Mean radius of the Earth in kilometres (IUGG). */
const EARTH = 6371.0088;

/** Kilometres along the surface between the middles of two countries, or undefined where one is not drawn. */
export function distanceBetween(world: World, one: Id, other: Id): number | undefined {
  const middle = (id: Id) => shapesOf(world).find((shape) => shape.id === id)?.properties.at;
  const [from, to] = [middle(one), middle(other)];
  return from && to && geoDistance([...from], [...to]) * EARTH;
}
