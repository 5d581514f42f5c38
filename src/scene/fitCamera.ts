import { geoCentroid, geoDistance } from 'd3-geo';
import type { Id } from '../atlas/id.ts';
import type { Atlas } from '../atlas/types.ts';
import type { Extent, World } from '../atlas/world.ts';
import { kindOf } from '../atlas/lookup.ts';
import { FRAME } from '../geo/frame.ts';
import { AT_REST, type Camera } from '../geo/camera.ts';
import { createProjection } from '../geo/projections.ts';
import { traitsOf } from '../store/parts.ts';
import type { View } from '../store/view.ts';

/** The share of the frame's height for a country, and for several together; their surroundings stay visible. */
const SHARE = { one: 0.3, many: 0.75 } as const;
/** No country comes nearer by itself; on a map that stays whole beside the panel, no small one. */
const NEAREST = { alone: 12, beside: 4 } as const;
/** Units across which a country is large enough to be seen on the whole map: 24 px where that is 900 px wide. */
const SEEN = 52;
/** Pixels across that a country is given above a sheet, and the share of the area that it takes at most. */
const ABOVE = { pixels: 200, share: 0.8 } as const;
/** Degrees of a country's reach that count if it is one of several. */
const REACH = 12;
/** The shares of the map's height that a country, or several, fill, and the share of its width. */
const FILLED = { one: 0.6, many: 0.88, wide: 0.94 } as const;

/** The part of the map above a sheet, in pixels, and the pixels per unit of the frame. */
export interface FreeArea {
  readonly width: number;
  readonly height: number;
  readonly unit: number;
}

/**
 * Finds the camera for a view: its own, or the one for its focus or its comparison. A map beside a panel stays whole
 * if it already shows the country well; above a sheet, whose area is given, the map zooms to every country.
 */
export function fitCamera(view: View, atlas: Atlas, world: World, area?: FreeArea): Camera {
  const { projection, meridian } = view;
  const whole: Camera = { ...AT_REST, projection, meridian };
  if (view.center !== null) return { ...whole, center: view.center, zoom: view.zoom ?? 1 };
  if (view.zoom === 1 && projection !== 'globe') return whole;
  // A zoom alone is around the focus.
  const isBeside = view.mode === 'map' && view.zoom === null && !area;
  const places = view.focus === null ? view.compare : [view.focus];
  const extents = extentsOf(places, atlas, world);
  const { framed, filled } = traitsOf(view);
  const fitted =
    area && projection !== 'globe' && (framed || filled)
      ? (framed ? fitFrame : fill)(whole, extents, area)
      : fit(whole, extents, isBeside, area);
  return view.zoom === null ? fitted : { ...fitted, zoom: view.zoom };
}

function extentsOf(places: readonly Id[], atlas: Atlas, world: World): Extent[] {
  const ids = new Set(
    places.flatMap((id) => (kindOf(atlas, id) === 'country' ? [id] : (atlas.reach[id]?.countries ?? []))),
  );
  return world.objects.countries.geometries.flatMap(({ id, properties }) =>
    ids.has(id) && properties ? [properties] : [],
  );
}

/** Pixels across that a country has at least in a frame; one that is smaller gets this share of the free part. */
const FRAMED = { least: 40, small: 0.4, whole: 0.9 } as const;

/** The middle of some countries, and how far across they reach, in units of the frame. */
function spreadOf(whole: Camera, extents: readonly Extent[]) {
  if (extents.length === 0) return undefined;
  const center = geoCentroid({ type: 'MultiPoint', coordinates: extents.map(({ at }) => [...at]) });
  const many = extents.length > 1;
  const radius = Math.max(
    ...extents.map(
      ({ at, reach }) =>
        geoDistance(center, [...at]) + (Math.min(reach, many ? REACH : reach) * Math.PI) / 180,
    ),
  );
  return { center, many, across: 2 * radius * createProjection(whole).scale() };
}

function cameraAt(whole: Camera, [lon, lat]: readonly [number, number], zoom: number): Camera {
  const round = (value: number) => Math.round(value * 100) / 100;
  return { ...whole, center: [round(lon), round(lat)], zoom: round(Math.max(1, zoom)) };
}

/** Fits the map into the free part of a frame, with the chosen place visible and large enough. */
function fitFrame(whole: Camera, extents: readonly Extent[], { width, height, unit }: FreeArea): Camera {
  const spread = spreadOf(whole, extents);
  if (!spread || unit === 0) return whole;
  const across = spread.across * unit;
  const free = Math.min(width, height);
  const full = Math.max(width / FRAME.width, height / FRAME.height) / unit;
  const held = (FRAMED.whole * free) / across;
  if (spread.many && held < 1.15) return whole;
  const isSmall = !spread.many && across * full < FRAMED.least;
  const zoom = isSmall ? (FRAMED.small * free) / across : spread.many ? held : Math.min(full, held);
  const near = Math.min(NEAREST.alone, zoom);
  // Where the whole height is in sight, nothing beyond it is.
  const isHigh = near * FRAME.height * unit <= height + 1;
  const half = isHigh ? createProjection(whole).invert?.([FRAME.width / 2, FRAME.height / 2]) : undefined;
  return cameraAt(whole, [spread.center[0], half?.[1] ?? spread.center[1]], near);
}

/** Fills the map with some countries: their box, as far as the frame shows it. */
function fill(whole: Camera, extents: readonly Extent[], { width, height, unit }: FreeArea): Camera {
  const project = createProjection(whole);
  const degree = (project.scale() * Math.PI) / 180;
  const boxes = extents.flatMap(({ at, reach }) => {
    const [x, y] = project([...at]) ?? [];
    return x === undefined || y === undefined ? [] : [{ x, y, radius: reach * degree }];
  });
  if (boxes.length === 0 || unit === 0) return whole;
  const left = Math.max(0, Math.min(...boxes.map(({ x, radius }) => x - radius)));
  const right = Math.min(FRAME.width, Math.max(...boxes.map(({ x, radius }) => x + radius)));
  const top = Math.max(0, Math.min(...boxes.map(({ y, radius }) => y - radius)));
  const bottom = Math.min(FRAME.height, Math.max(...boxes.map(({ y, radius }) => y + radius)));
  const [share, nearest] = boxes.length === 1 ? [FILLED.one, NEAREST.beside] : [FILLED.many, NEAREST.alone];
  const high = (share * height) / unit / (bottom - top);
  const zoom = Math.min(high, (FILLED.wide * width) / unit / (right - left), nearest);
  const center = project.invert?.([(left + right) / 2, (top + bottom) / 2]);
  return center && zoom >= 1.15 ? cameraAt(whole, center, zoom) : whole;
}

/** Shows some countries whole, with their surroundings; the whole world where they are all over it. */
function fit(whole: Camera, extents: readonly Extent[], isBeside: boolean, area?: FreeArea): Camera {
  const spread = spreadOf(whole, extents);
  if (!spread) return whole;
  const { center, many, across } = spread;
  const zoom = sizeOf(many, area) / across;
  const isFlat = whole.projection !== 'globe';
  if (many && zoom < 1.15 && isFlat) return whole;
  const staysWhole = isBeside && !many && isFlat;
  if (staysWhole && across >= SEEN) return whole;
  return cameraAt(whole, center, Math.min(staysWhole ? NEAREST.beside : NEAREST.alone, zoom));
}

/** Units across that a country, or several, are given. */
function sizeOf(many: boolean, area?: FreeArea): number {
  const usual = (many ? SHARE.many : SHARE.one) * FRAME.height;
  if (many || !area?.unit) return usual;
  return Math.min(ABOVE.pixels, ABOVE.share * Math.min(area.width, area.height)) / area.unit;
}
