import type { Id } from '../../../../atlas/id.ts';
import { FRAME } from '../../../../geo/frame.ts';
import { boxOf, overlap, type Box, type Point } from '../../../../geo/path.ts';
import { MARKER } from '../../../../scene/markerSize.ts';
import type { Place } from '../../../../scene/place.ts';
import { homeOf, type Label } from './numbers.ts';

/** Half the width of a digit and half the height of a number, each with its white edge, in letter heights. */
const HALF = { digit: 0.33, edge: 0.15, height: 0.52 } as const;
/** The room around the middle of a country that holds a number and still shows its shade, in letter heights. */
const ROOMY = 1;
/** Ways around a country, and how far from it in heights of the letters. */
const WAYS = 24;
const DISTANCES = [1, 1.4, 1.8, 2.3, 2.9, 3.6, 4.4, 5.3, 6.5, 8];
/** The cost of a number over another country in question, and over other land, in letter heights. */
const COSTS = { asked: 12, land: 1.2 } as const;

const boxAt = ([x, y]: Point, number: number, size: number): Box => {
  const across = (HALF.digit * String(number).length + HALF.edge) * size;
  return [x - across, y - HALF.height * size, x + across, y + HALF.height * size];
};

/** A country to be kept clear, with the box of its shape. */
interface Shape {
  readonly place: Place;
  readonly box: Box | undefined;
}

/** Tests whether a number lies over something of a country: its shape or its marker. */
export function covers(number: Box, place: Place, box = boxOf(place.lines)): boolean {
  const [left, top, right, bottom] = number;
  if (place.marker) {
    const [x, y] = place.marker;
    const away = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
    if (away < MARKER.radius) return true;
  }
  if (!box || !overlap(number, box)) return false;
  const center: Point = [(left + right) / 2, (top + bottom) / 2];
  return place.lines.some(({ points }) => crosses(points, number)) || isInside(place, center);
}

/** Tests whether a line passes through a box. */
const crosses = (points: readonly Point[], [left, top, right, bottom]: Box): boolean =>
  points.some(([x, y], at) => {
    const [x0, y0] = points[at - 1] ?? points.at(-1) ?? [x, y];
    const isBeside =
      Math.max(x, x0) < left || Math.min(x, x0) > right || Math.max(y, y0) < top || Math.min(y, y0) > bottom;
    if (isBeside) return false;
    // All corners on one side of the line: it passes by.
    const sides = [left, right].flatMap((u) =>
      [top, bottom].map((v) => Math.sign((x - x0) * (v - y0) - (y - y0) * (u - x0))),
    );
    return new Set(sides).size > 1 || (x === x0 && y === y0);
  });

/** Tests whether a point lies in a country, by the even-odd rule. */
function isInside({ lines }: Place, [px, py]: Point): boolean {
  let inside = false;
  for (const { points } of lines)
    points.forEach(([x, y], at) => {
      const [x0, y0] = points[at - 1] ?? points.at(-1) ?? [x, y];
      if (y > py !== y0 > py && px < ((x0 - x) * (py - y)) / (y0 - y) + x) inside = !inside;
    });
  return inside;
}

/** The distance from a point to the nearest corner of a country's outline. */
const roomAround = ({ lines }: Place, [x, y]: Point): number =>
  Math.min(...lines.flatMap(({ points }) => points.map(([u, v]) => Math.hypot(u - x, v - y))));

/**
 * Numbers of countries that must stay to be seen: in a country with room to spare, else beside it, on the sea where there
 * is any near, and over no country that is asked for.
 * @param size the height of a number's letters, in units of the frame
 */
export function numbersBeside(
  places: readonly Place[],
  numberOf: ReadonlyMap<Id, number>,
  size: number,
): Label[] {
  const shapes = places.map((place): Shape => ({ place, box: boxOf(place.lines) }));
  const own = shapes.filter(({ place }) => numberOf.has(place.id));
  const labels: Label[] = [];
  const boxes: Box[] = [];
  for (const { place } of own) {
    const number = numberOf.get(place.id) ?? 0;
    const home = homeOf(place);
    const isRoomy = !place.marker && roomAround(place, home) >= ROOMY * size;
    const at = isRoomy ? home : beside(place, number);
    labels.push({ id: place.id, number, at, home });
    boxes.push(boxAt(at, number, size));
  }
  return labels;

  function beside(place: Place, number: number): Point {
    const home = homeOf(place);
    let best: { readonly at: Point; readonly cost: number } = { at: home, cost: Infinity };
    for (const distance of DISTANCES) {
      if (distance >= best.cost) break;
      for (let way = 0; way < WAYS; way++) {
        const angle = (way * 2 * Math.PI) / WAYS;
        const at: Point = [
          home[0] + Math.cos(angle) * distance * size,
          home[1] + Math.sin(angle) * distance * size,
        ];
        const cost = distance + costOf(boxAt(at, number, size), place);
        if (cost < best.cost) best = { at, cost };
      }
    }
    return best.at;
  }

  function costOf(box: Box, place: Place): number {
    const [left, top, right, bottom] = box;
    const isOut = left < 0 || top < 0 || right > FRAME.width || bottom > FRAME.height;
    if (isOut || boxes.some((other) => overlap(box, other)) || covers(box, place)) return Infinity;
    const covered = shapes.filter((other) => covers(box, other.place, other.box));
    return covered.reduce((sum, other) => sum + (numberOf.has(other.place.id) ? COSTS.asked : COSTS.land), 0);
  }
}
