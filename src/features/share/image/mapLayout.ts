import type { GeoProjection } from 'd3-geo';
import type { MultiLineString } from 'geojson';
import { lookup } from '../../../atlas/lookup.ts';
import type { Id } from '../../../atlas/id.ts';
import type { Atlas, Country, Evidence } from '../../../atlas/types.ts';
import type { World } from '../../../atlas/world.ts';
import type { Camera } from '../../../geo/camera.ts';
import { within } from '../../../geo/cameraMath.ts';
import { projectLines, visibleLines, type Line } from '../../../geo/path.ts';
import { clipAround, createProjection, type Margin } from '../../../geo/projections.ts';
import { bordersAmong, outlineOf } from '../../../geo/world.ts';
import { blocksOf } from '../../../scene/blocks.ts';
import type { Swatch } from '../../../scene/encode.ts';
import { fitCamera } from '../../../scene/fitCamera.ts';
import { DISC, growthAt, USUAL } from '../../../scene/markerSize.ts';
import { placeCountries, type Place, type PlacedCountries } from '../../../scene/place.ts';
import { createScene, type Mark } from '../../../scene/scene.ts';
import type { Turns } from '../../../lib/turns.ts';
import type { View } from '../../../store/view.ts';

/** A country as it is drawn. */
export interface Shape {
  readonly place: Place;
  readonly mark: Mark;
  readonly country: Country;
}

/** The outline of a region, in the line of its swatch. */
export interface BlockOutline {
  readonly id: Id;
  readonly lines: readonly Line[];
  readonly swatch: Swatch;
}

/** Countries that are drawn with lines of one kind, in the order of the page: the strongest evidence last. */
export const GROUNDS = ['pale', 'inner', 'hairline', 'home', 'small'] as const;
export type Ground = (typeof GROUNDS)[number];

const GROUND_OF: Readonly<Record<Evidence, Ground>> = {
  none: 'pale',
  unnumbered: 'pale',
  average: 'inner',
  named: 'hairline',
  home: 'home',
};

/** The part of the world in a view, in units of the frame. */
export interface MapLayout {
  readonly camera: Camera;
  readonly projection: GeoProjection;
  readonly placement: PlacedCountries;
  /** The countries of which something is visible, in drawing order. */
  readonly shapes: readonly Shape[];
  /** The borders between countries that are neither named nor counted. */
  readonly borders: readonly Line[];
  /** The outlines of the regions, where the layer has them. */
  readonly outlines: readonly BlockOutline[];
}

/** The ground of a country: small states are drawn last, whatever their evidence. */
export const groundOf = ({ place: { isSmall }, country }: Shape): Ground =>
  isSmall ? 'small' : GROUND_OF[country.evidence];

/** The radius of a small state's disc in units of the frame, of which so many are a pixel. */
export const radiusOf = (
  { named }: Pick<Country, 'named'>,
  { zoom }: Pick<Camera, 'zoom'>,
  pixel: number = USUAL,
): number => Math.round((named > 0 ? DISC.named : DISC.radius) * growthAt(zoom) * pixel * 10) / 10;

/** Lays out a view. `bleed` is the number of units to draw beyond the frame, on each side. */
export const layOutMap = (atlas: Atlas, world: World, view: View, bleed: Margin): Turns<MapLayout> =>
  drawnBy(atlas, world, view, within(fitCamera(view, atlas, world)), bleed);

/** Lays out a view for a camera. */
export function* drawnBy(
  atlas: Atlas,
  world: World,
  view: View,
  camera: Camera,
  bleed: Margin,
): Turns<MapLayout> {
  const placement = yield* placeCountries(world, atlas.countries, camera, bleed);
  const projection = clipAround(createProjection(camera), bleed);
  const marks = new Map(createScene(atlas, { view, hover: null }).marks.map((mark) => [mark.id, mark]));
  yield;
  const { countries } = lookup(atlas);
  const seen = placement.places.flatMap((one): Shape[] => {
    const [mark, country] = [marks.get(one.id), countries.get(one.id)];
    return mark && country && (one.lines.length > 0 || one.marker) ? [{ place: one, mark, country }] : [];
  });
  const pale = atlas.countries.filter(({ evidence }) => GROUND_OF[evidence] === 'pale');
  const among = bordersAmong(world, new Set(pale.map(({ id }) => id)));
  yield;
  const borders = yield* drawLines(projection, among);
  const outlines: BlockOutline[] = [];
  for (const { region, members, swatch } of blocksOf(atlas, view.layer)) {
    const outline = outlineOf(world, members);
    yield;
    const lines = yield* drawLines(projection, outline);
    if (lines.length > 0) outlines.push({ id: region, swatch, lines });
  }
  return {
    camera,
    projection: createProjection(camera),
    placement,
    shapes: GROUNDS.flatMap((ground) => seen.filter((shape) => groundOf(shape) === ground)),
    borders,
    outlines,
  };
}

/** Lines of a mesh that are projected in one step. */
const LINES = 100;

/** Projects a mesh, some lines a step. */
function* drawLines(projection: GeoProjection, { coordinates }: MultiLineString): Turns<readonly Line[]> {
  const lines: Line[] = [];
  for (let at = 0; at < coordinates.length; at += LINES) {
    const some = { type: 'MultiLineString' as const, coordinates: coordinates.slice(at, at + LINES) };
    lines.push(...visibleLines(projectLines(projection, some)).filter(({ points }) => points.length > 1));
    yield;
  }
  return lines;
}
