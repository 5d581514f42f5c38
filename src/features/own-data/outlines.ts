import type { Id } from '../../atlas/id.ts';
import type { Country } from '../../atlas/types.ts';
import type { World } from '../../atlas/world.ts';
import { AT_REST } from '../../geo/camera.ts';
import { drawPath, type Point } from '../../geo/path.ts';
import { clipAround, createProjection, MARGIN } from '../../geo/projections.ts';
import { shapesOf } from '../../geo/world.ts';
import type { Turns } from '../../lib/turns.ts';
import { isSmall } from '../../scene/place.ts';

/** A country on the whole world, in units of the frame. */
export interface Outline {
  readonly id: Id;
  /** Path data. */
  readonly d: string;
  /** The middle of its disc, if it is a small state. */
  readonly disc?: Point;
}

/** Draws the outlines of all countries on the whole world, large ones first, a country a step. */
export function* outlineCountries(world: World, countries: readonly Country[]): Turns<readonly Outline[]> {
  const projection = clipAround(createProjection(AT_REST), MARGIN);
  const status = new Map(countries.map((country) => [country.id, country.status]));
  const outlines: Outline[] = [];
  for (const shape of shapesOf(world).toSorted((a, b) => b.properties.area - a.properties.area)) {
    const { id, properties } = shape;
    const disc = isSmall(properties.area, status.get(id)) ? projection([...properties.at]) : null;
    outlines.push({ id, d: drawPath(projection, shape), ...(disc && { disc }) });
    yield;
  }
  return outlines;
}
