import {
  geoEqualEarthRaw,
  geoMercatorRaw,
  geoNaturalEarth1Raw,
  geoOrthographicRaw,
  geoProjectionMutator,
  type GeoProjection,
  type GeoRawProjection,
} from 'd3-geo';
import type { Camera, LonLat, Meridian, ProjectionName } from './camera.ts';
import { FRAME } from './frame.ts';

/** Degrees of longitude in the middle: cut in the Bering Strait and no country with it, or in the Atlantic. */
const MIDDLE: Readonly<Record<Meridian, number>> = { atlantic: 11, pacific: 150 };
/** The point that the globe faces at first. */
const FACE: LonLat = [20, 22];

/** Mercator's poles are infinitely far: it is drawn to the edge of its square. */
const MERCATOR_EDGE = Math.atan(Math.sinh(Math.PI));
const mercatorRaw = ((lambda: number, phi: number) =>
  geoMercatorRaw(lambda, Math.min(MERCATOR_EDGE, Math.max(-MERCATOR_EDGE, phi)))) as GeoRawProjection;

/** A raw projection, the units of the frame to its unit, and where its origin lies in the frame. */
interface Kind {
  readonly raw: GeoRawProjection;
  readonly scale: number;
  readonly origin: readonly [x: number, y: number];
  /** The highest latitude in degrees that it can draw. */
  readonly highest: number;
}

/** Fits a projection to the width of the frame, with the north pole at its upper edge; Antarctica is below. */
function fillWidth(raw: GeoRawProjection): Kind {
  const scale = FRAME.width / 2 / raw(Math.PI, 0)[0];
  return { raw, scale, origin: [FRAME.width / 2, raw(0, Math.PI / 2)[1] * scale], highest: 90 };
}

/** Fits a projection to the height of the frame, between two latitudes in degrees. */
function fillHeight(raw: GeoRawProjection, south: number, north: number): Kind {
  const y = (degrees: number) => raw(0, (degrees * Math.PI) / 180)[1];
  const scale = FRAME.height / (y(north) - y(south));
  return { raw, scale, origin: [FRAME.width / 2, y(north) * scale], highest: 85 };
}

const KINDS: Readonly<Record<ProjectionName, Kind>> = {
  'equal-earth': fillWidth(geoEqualEarthRaw),
  'natural-earth': fillWidth(geoNaturalEarth1Raw),
  mercator: fillHeight(mercatorRaw, -57, 83.7),
  globe: {
    raw: geoOrthographicRaw,
    scale: FRAME.height / 2 - 8,
    origin: [FRAME.width / 2, FRAME.height / 2],
    highest: 90,
  },
};

const isGlobe = ({ projection }: Camera) => projection === 'globe';
const between = (one: number, other: number, t: number) => one + (other - one) * t;
const MIDDLE_OF_FRAME = [FRAME.width / 2, FRAME.height / 2] as const;

/** Degrees by which the globe is turned before it is drawn. */
const turnOf = ({ projection, meridian, center }: Camera): LonLat => {
  if (projection !== 'globe') return [-MIDDLE[meridian], 0];
  const [lon, lat] = center ?? FACE;
  return [-lon, -lat];
};

/** The origin of a camera's projection, in units of the frame. */
function originOf(camera: Camera): readonly [number, number] {
  const { raw, scale, origin, highest } = KINDS[camera.projection];
  const [middleX, middleY] = MIDDLE_OF_FRAME;
  const zoom = camera.zoom;
  if (isGlobe(camera)) return MIDDLE_OF_FRAME;
  if (!camera.center) return [middleX + (origin[0] - middleX) * zoom, middleY + (origin[1] - middleY) * zoom];
  const [lon, lat] = camera.center;
  const around = ((lon - MIDDLE[camera.meridian] + 540) % 360) - 180;
  const [x, y] = raw((around * Math.PI) / 180, (Math.min(highest, Math.max(-highest, lat)) * Math.PI) / 180);
  return [middleX - x * scale * zoom, middleY + y * scale * zoom];
}

/** Units beyond the frame that are drawn too, so that a moved camera has no blank edge. */
export const MARGIN: Margin = { x: FRAME.width / 2, y: FRAME.height / 2 };

export interface Margin {
  readonly x: number;
  readonly y: number;
}

/**
 * A projection of [longitude, latitude] in degrees to units of the frame.
 * Between two cameras (`t` from 0 to 1) it is their mixture: of the raw projections, as d3's
 * geoProjectionMutator has it, of scale, turn and place.
 */
export function createProjection(from: Camera, to: Camera = from, t = 0): GeoProjection {
  const [one, other] = [KINDS[from.projection], KINDS[to.projection]];
  const [scale, next] = [one.scale * from.zoom, other.scale * to.zoom];
  const size = between(scale, next, t);
  // d3 hands radians on; each kind brings its own scale into the mixture.
  const mutator = geoProjectionMutator(() => {
    if (one === other) return one.raw;
    const [weight, weight2] = [((1 - t) * scale) / size, (t * next) / size];
    const mixed = (lambda: number, phi: number): [number, number] => {
      const [x, y] = one.raw(lambda, phi);
      const [x2, y2] = other.raw(lambda, phi);
      return [x * weight + x2 * weight2, y * weight + y2 * weight2];
    };
    return mixed as GeoRawProjection;
  });
  const [turn, turn2] = [turnOf(from), turnOf(to)];
  const [origin, origin2] = [originOf(from), originOf(to)];
  const round = ((turn2[0] - turn[0] + 540) % 360) - 180;
  const projection = mutator()
    .scale(size)
    .rotate([turn[0] + round * t, between(turn[1], turn2[1], t)])
    .translate([between(origin[0], origin2[0], t), between(origin[1], origin2[1], t)])
    .precision(0.5);
  const roundness = between(isGlobe(from) ? 1 : 0, isGlobe(to) ? 1 : 0, t);
  if (roundness > 0) projection.clipAngle(180 - 90 * roundness);
  return clipAround(projection, MARGIN);
}

/** Clips a drawing at a distance beyond the frame, in units. */
export const clipAround = (projection: GeoProjection, { x, y }: Margin): GeoProjection =>
  projection.clipExtent([
    [-x, -y],
    [FRAME.width + x, FRAME.height + y],
  ]);
