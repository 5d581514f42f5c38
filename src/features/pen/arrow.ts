import type { GeoProjection } from 'd3-geo';
import type { LonLat } from '../../geo/camera.ts';
import { FRAME } from '../../geo/frame.ts';
import { lonLatAt } from '../../scene/strokes.ts';

/** A point in units of the frame. */
export type FramePoint = readonly [x: number, y: number];

/** Points that a straight arrow is kept as, so that it is bent as the world is. */
const POINTS = 24;
/** Units of the frame that an arrow comes from which was not dragged, across and down. */
const REACH = [150, 90] as const;

/** A straight line; nothing where it has no length. */
export function straight(from: FramePoint | undefined, to: FramePoint | undefined): FramePoint[] {
  if (!from || !to || from === to) return [];
  return Array.from({ length: POINTS }, (_, at): FramePoint => {
    const t = at / (POINTS - 1);
    return [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t];
  });
}

/** The places of the frame's points in the world; points beside it are left out. */
export const onGround = (points: readonly FramePoint[], projection: GeoProjection): LonLat[] =>
  points.map((point) => lonLatAt(point, projection)).filter((at) => at !== null);

/** An arrow that points at a place, from the side where the frame has more room; nothing where the place is out of sight. */
export function arrowAt(place: LonLat, projection: GeoProjection): LonLat[] {
  const [x = NaN, y = NaN] = projection([...place]) ?? [];
  const isIn = x >= 0 && x <= FRAME.width && y >= 0 && y <= FRAME.height;
  if (!isIn || !lonLatAt([x, y], projection)) return [];
  const from: FramePoint = [
    x + (x > FRAME.width / 2 ? -REACH[0] : REACH[0]),
    y + (y > FRAME.height / 2 ? -REACH[1] : REACH[1]),
  ];
  return onGround(straight(from, [x, y]), projection);
}
