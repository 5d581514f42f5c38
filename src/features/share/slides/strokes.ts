import { HALO, haloOf, INK_COLORS, NIB_WIDTHS, strokePath } from '../../../scene/strokes.ts';
import { element } from '../../../lib/markup.ts';
import { createProjection } from '../../../geo/projections.ts';
import { group, POINT, shape, type ShapeBox } from './shape.ts';
import type { SlideMap } from './shapes.ts';

/** A path has whole numbers only; so many of them to a unit keep a hand's line smooth. */
const FINE = 10;

/** Draws the presenter's strokes over the map, each as a line with its halo, grouped to move together. */
export function strokeShapes({ next, subject, mapLayout, cut, map }: SlideMap): string {
  const { strokes = [], shareWords } = subject;
  const projection = createProjection(mapLayout.camera);
  const [x, y] = projection.translate();
  // A slide does not clip lines beyond the map.
  projection.translate([x - cut.x, y - cut.y]).clipExtent(null);
  const origin = { x: map.x + cut.x * map.scale, y: map.y + cut.y * map.scale, scale: map.scale };
  return strokes
    .map((stroke, at) => {
      const width = NIB_WIDTHS[stroke.nib];
      const d = strokePath(stroke, projection, width, cut);
      if (d === '') return '';
      const { box, paths } = pathsOf(d);
      const name = shareWords.slides.stroke(at + 1);
      const line = (color: string, wide: number) =>
        shape({
          next,
          name,
          alt: '',
          box,
          paths,
          map: origin,
          fill: undefined,
          line: { color, weight: (wide * map.scale) / POINT, cap: 'rnd' },
        });
      const onSlide = {
        x: origin.x + box.left * map.scale,
        y: origin.y + box.top * map.scale,
        width: box.width * map.scale,
        height: box.height * map.scale,
      };
      return group(
        { next, name, alt: shareWords.picture.own },
        onSlide,
        line(HALO, haloOf(width)) + line(INK_COLORS[stroke.ink], width),
      );
    })
    .join('');
}

/** Path data of a stroke as DrawingML, and the box that its points span. */
function pathsOf(d: string): { readonly box: ShapeBox; readonly paths: string } {
  const moves = [...d.matchAll(/([MQLl])([^MQLl]*)/g)].map(([, move = '', numbers = '']) => {
    const points = [...numbers.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]): [x: number, y: number] => [
      Number(x),
      Number(y),
    ]);
    return { move, points };
  });
  // A dot is a line from its place to its place.
  for (const [at, one] of moves.entries())
    if (one.move === 'l') one.points = moves[at - 1]?.points.slice(-1) ?? [];
  const all = moves.flatMap(({ points }) => points);
  const [left, top] = [Math.min(...all.map(([x]) => x)), Math.min(...all.map(([, y]) => y))];
  const box = {
    left,
    top,
    // A line without extent would not be drawn at all.
    width: Math.max(1, ...all.map(([x]) => x - left)),
    height: Math.max(1, ...all.map(([, y]) => y - top)),
  };
  const names: Readonly<Record<string, string>> = { M: 'a:moveTo', Q: 'a:quadBezTo' };
  const whole = (units: number) => Math.round(units * FINE);
  const content = moves.map(({ move, points }) =>
    element(
      names[move] ?? 'a:lnTo',
      {},
      ...points.map(([x, y]) => element('a:pt', { x: whole(x - left), y: whole(y - top) })),
    ),
  );
  return {
    box,
    paths: element('a:path', { w: whole(box.width), h: whole(box.height), fill: 'none' }, ...content),
  };
}
