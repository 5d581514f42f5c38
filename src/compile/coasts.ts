import { quantize } from 'topojson-client';
import { filter, presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type { Country } from '../atlas/types.ts';
import type { World } from '../atlas/world.ts';

/** Steradians below which a bend is dropped: three square pixels of a 960 pixel wide equal-area map. */
const SMALLEST_BEND = 4e-5;
/** Grid steps over the whole globe: 0.1° of longitude. */
const GRID = 3600;

/**
 * The shapes with few points: enough to find the nearest coast, to know the visible countries, and to draw a turning
 * world. Every country keeps its rings.
 */
export function coastsOf(world: World): World {
  const thin = simplify(presimplify(world as never, sphericalTriangleArea), SMALLEST_BEND);
  const { type, transform, arcs, objects } = quantize(filter(thin, () => true) as never, GRID) as World;
  return { type, ...(transform ? { transform } : {}), arcs, objects };
}

/** Gives every country the point that its shape is found at. */
export function withAnchors(countries: readonly Omit<Country, 'anchor'>[], world: World): Country[] {
  const anchors = new Map(
    world.objects.countries.geometries.map(({ id, properties }) => [id, properties?.at]),
  );
  return countries.map((country) => ({ ...country, anchor: anchors.get(country.id) ?? [0, 0] }));
}
