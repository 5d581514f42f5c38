import type { Point } from '../../../geo/path.ts';
import { MARKER } from '../../../scene/markerSize.ts';
import { setAttribute, type DrawnMark } from './marks.ts';

/** A marker on the map: where its country is on the whole world, and how far from there it stands on the screen. */
export interface PlacedMarker {
  /** In units of the frame at zoom 1. */
  readonly home: Point;
  /** In units of the frame. */
  readonly offset: Point;
}

/** Whether a marker had to move so far that a line leads home. */
const isApart = ([x, y]: Point) => Math.hypot(x, y) > MARKER.radius;

/** The attributes of a marker's line and disc at a zoom: they keep their size. */
export function markerAttributes({ home, offset }: PlacedMarker, zoom: number) {
  return {
    transform: `translate(${home.join()})${zoom === 1 ? '' : `scale(${1 / zoom})`}`,
    cx: String(offset[0]),
    cy: String(offset[1]),
    leader: isApart(offset) ? `M0,0L${offset.join()}` : undefined,
  };
}

/** Places the marker of a country, or hides it where its shape is large enough. */
export function placeMarker(
  { link, disc, target }: DrawnMark,
  placed: PlacedMarker | undefined,
  zoom: number,
) {
  for (const element of [disc, target]) setAttribute(element, 'display', placed ? undefined : 'none');
  const leader = leaderOf(link, disc);
  if (!placed) return setAttribute(leader, 'display', 'none');
  const { transform, cx, cy, leader: d } = markerAttributes(placed, zoom);
  for (const circle of [disc, target?.firstElementChild ?? null]) {
    setAttribute(circle, 'transform', transform);
    setAttribute(circle, 'cx', cx);
    setAttribute(circle, 'cy', cy);
  }
  setAttribute(leader, 'display', d === undefined ? 'none' : undefined);
  setAttribute(leader, 'transform', transform);
  setAttribute(leader, 'd', d ?? '');
}

/** The line home of a marker, made where there is none yet. */
function leaderOf(link: Element, disc: Element | null): Element | null {
  const known = link.querySelector('[data-ground="leader"]');
  if (known || !disc) return known;
  const leader = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  for (const [name, value] of [
    ['data-ground', 'leader'],
    ['vector-effect', 'non-scaling-stroke'],
    ['stroke', disc.getAttribute('stroke') ?? ''],
  ] as const)
    leader.setAttribute(name, value);
  disc.before(leader);
  return leader;
}
