import { geoCentroid, geoDistance } from 'd3-geo';
import type { Atlas, Id } from '../atlas/types.ts';
import type { Extent, World } from '../atlas/world.ts';
import { kindOf } from '../atlas/lookup.ts';
import { FRAME } from '../geo/frame.ts';
import { AT_REST, ZOOM, type Camera } from '../geo/camera.ts';
import { createProjection } from '../geo/projections.ts';
import type { View } from '../store/view.ts';

/** Share of the frame's height that a country, and several together, are given: what lies around stays in sight. */
const SHARE = { one: 0.3, many: 0.75 } as const;
/** No country comes nearer by itself. */
const NEAREST = 8;
/** Degrees of a country's reach that count where it is one of several. */
const REACH = 12;

/** The camera that a view asks for: its own, or the one that its focus deserves. */
export function fitCamera(view: View, atlas: Atlas, world: World): Camera {
  const { projection, meridian } = view;
  const whole: Camera = { ...AT_REST, projection, meridian };
  if (view.center !== null) return { ...whole, center: view.center, zoom: view.zoom ?? 1 };
  if (view.zoom === 1 && projection !== 'globe') return whole;
  const fitted = view.focus === null ? whole : fit(whole, extentsOf(view.focus, atlas, world));
  return view.zoom === null ? fitted : { ...fitted, zoom: view.zoom };
}

function extentsOf(focus: Id, atlas: Atlas, world: World): Extent[] {
  const ids = new Set(kindOf(atlas, focus) === 'country' ? [focus] : atlas.reach[focus]?.countries);
  return world.objects.countries.geometries.flatMap(({ id, properties }) =>
    ids.has(id) && properties ? [properties] : [],
  );
}

/** Shows some countries whole, with their surroundings; the whole world where they are all over it. */
function fit(whole: Camera, extents: readonly Extent[]): Camera {
  const [first] = extents;
  if (!first) return whole;
  const center = geoCentroid({ type: 'MultiPoint', coordinates: extents.map(({ at }) => [...at]) });
  const many = extents.length > 1;
  const radius = Math.max(
    ...extents.map(
      ({ at, reach }) =>
        geoDistance(center, [...at]) + (Math.min(reach, many ? REACH : reach) * Math.PI) / 180,
    ),
  );
  const share = (many ? SHARE.many : SHARE.one) * FRAME.height;
  const zoom = share / (2 * radius * createProjection(whole).scale());
  if (many && zoom < 1.15 && whole.projection !== 'globe') return whole;
  const most = Math.min(ZOOM.most, NEAREST);
  const round = (value: number) => Math.round(value * 100) / 100;
  return {
    ...whole,
    center: [round(center[0]), round(center[1])],
    zoom: round(Math.min(most, Math.max(1, zoom))),
  };
}
