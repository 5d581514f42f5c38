import type { Id } from '../../../../atlas/id.ts';
import type { Point } from '../../../../geo/path.ts';
import { MARKER } from '../../../../scene/markerSize.ts';
import type { Place } from '../../../../scene/place.ts';
import { spread } from '../../../../scene/spread.ts';
import { TEXT_INKS } from '../../image/inks.ts';
import { element } from '../../../../lib/markup.ts';

/** Points of a number's letters, and millimeters of a point. */
const POINTS = 7.5;
const MM = 25.4 / 72;

/** The height of a number's letters, in units of the frame, on a map that is so many millimeters wide. */
export const letterSize = (units: number, width: number) => (POINTS * MM * units) / width;

/** A number on the map, and the point of the country that it is of, in units of the frame. */
export interface Label {
  readonly id: Id;
  readonly number: number;
  readonly at: Point;
  readonly home: Point;
}

/** The point for a country: its marker, or a point well inside it. */
export const homeOf = ({ at, marker }: Place): Point => marker ?? at;

/** Two digits and a little air, in heights of the letters. */
const GAP = 1.45;
/** The number of countries that make a crowd; fewer find room around. */
const LEAST = 6;

/** Numbers at their countries; beside them where they are too small or too near to another. */
export function placeNumbers(
  places: readonly Place[],
  numberOf: ReadonlyMap<Id, number>,
  size: number,
): Label[] {
  const own = places.filter(({ id }) => numberOf.has(id));
  const discs = own.flatMap(({ marker }) => (marker ? [marker] : []));
  const spots = own.map((place) => ({ id: place.id, at: homeOf(place) }));
  const moved = spread(spots, { gap: size * GAP, clear: discs, clearance: MARKER.radius + size * 0.75 });
  return own.map((place) => ({
    id: place.id,
    number: numberOf.get(place.id) ?? 0,
    at: moved.get(place.id) ?? homeOf(place),
    home: homeOf(place),
  }));
}

/** The countries whose numbers would be in each other's way, together with those they touch. */
export function crowdsOf(places: readonly Place[], size: number): Id[][] {
  const near = size * GAP * 0.8;
  const left = new Map(places.map((place) => [place.id, homeOf(place)]));
  const crowds: Id[][] = [];
  for (const { id } of places) {
    const crowd: Id[] = [];
    const open = [id];
    for (let one = open.pop(); one !== undefined; one = open.pop()) {
      const at = left.get(one);
      if (!at) continue;
      left.delete(one);
      crowd.push(one);
      for (const [other, [x, y]] of left) if (Math.hypot(x - at[0], y - at[1]) < near) open.push(other);
    }
    if (crowd.length >= LEAST) crowds.push(crowd);
  }
  return crowds;
}

/** The numbers as markup, each with a white edge, and a line home where it had to move. */
export function drawNumbers(labels: readonly Label[], size: number): string {
  const lines = labels.flatMap(({ at, home }) => {
    const away = Math.hypot(at[0] - home[0], at[1] - home[1]);
    if (away < size * 0.8) return [];
    const d = `M${home.join()}L${at.map((one) => one.toFixed(1)).join()}`;
    const line = { d, fill: 'none', stroke: TEXT_INKS.text.light, 'stroke-width': size / 14 };
    const end = { cx: home[0], cy: home[1], r: size / 9, fill: TEXT_INKS.text.light };
    return [element('path', line), element('circle', end)];
  });
  const text = (label: Label, look: Readonly<Record<string, string | number>>) =>
    element(
      'text',
      {
        x: label.at[0].toFixed(1),
        y: (label.at[1] + size * 0.36).toFixed(1),
        'text-anchor': 'middle',
        'font-size': size.toFixed(1),
        'font-weight': 700,
        ...look,
      },
      String(label.number),
    );
  const halo = { fill: '#fff', stroke: '#fff', 'stroke-width': size / 4, 'stroke-linejoin': 'round' };
  return [
    ...lines,
    ...labels.map((label) => text(label, halo)),
    ...labels.map((label) => text(label, { fill: TEXT_INKS.text.light, 'data-number': label.id })),
  ].join('');
}
