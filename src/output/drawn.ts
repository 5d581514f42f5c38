import { lookup } from '../atlas/lookup.ts';
import type { Atlas, Country } from '../atlas/types.ts';
import type { World } from '../atlas/world.ts';
import type { GeoProjection } from 'd3-geo';
import { within } from '../geo/cameraMath.ts';
import { clipAround, createProjection, type Margin } from '../geo/projections.ts';
import { placeOutlines, type Outline } from '../scene/outline.ts';
import { place, type Place, type Placement } from '../scene/place.ts';
import { createScene, type Mark } from '../scene/scene.ts';
import { fitCamera } from '../scene/fitCamera.ts';
import type { View } from '../store/view.ts';

/** A country as it is drawn. */
export interface Shape {
  readonly place: Place;
  readonly mark: Mark;
  readonly country: Country;
}

/** What a view shows of the world, in units of the frame. */
export interface Drawn {
  readonly projection: GeoProjection;
  readonly placement: Placement;
  /** Those of which something is seen: first the shapes, then those with a marker. */
  readonly shapes: readonly Shape[];
  /** The outlines of the regions, where the layer shows them. */
  readonly outlines: readonly Outline[];
}

/** A view, drawn. `bleed`: units beyond the frame that are drawn too, to the sides and above and below. */
export function drawnOf(atlas: Atlas, world: World, view: View, bleed: Margin): Drawn {
  const camera = within(fitCamera(view, atlas, world));
  const placement = place(world, atlas.countries, camera, bleed);
  const marks = new Map(createScene(atlas, { view, hover: null }).marks.map((mark) => [mark.id, mark]));
  const { countries } = lookup(atlas);
  const shapes = placement.places.flatMap((one): Shape[] => {
    const [mark, country] = [marks.get(one.id), countries.get(one.id)];
    return mark && country && (one.lines.length > 0 || one.marker) ? [{ place: one, mark, country }] : [];
  });
  return {
    projection: createProjection(camera),
    placement,
    shapes: [...shapes.filter((one) => !one.place.marker), ...shapes.filter((one) => one.place.marker)],
    outlines:
      view.layer === 'regions'
        ? placeOutlines(world, atlas.regions, clipAround(createProjection(camera), bleed)).filter(
            ({ lines }) => lines.length > 0,
          )
        : [],
  };
}
