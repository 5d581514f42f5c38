import { FRAME } from '../../geo/frame.ts';
import { HALO, haloOf, INK_COLORS, NIB_WIDTHS, strokePath } from '../../scene/strokes.ts';
import type { Drawn } from '../drawn.ts';
import { element } from '../markup.ts';
import type { Subject } from '../page.ts';
import type { Sheet } from '../sheet.ts';
import { group, shape, type Box } from './shape.ts';

/** Points (1/72 inch) to a unit of a slide 1920 wide. */
const POINT = 0.5;
/** A path has whole numbers only; so many of them to a unit keep a hand's line smooth. */
const FINE = 10;

/** What a presenter has drawn, over the map: each stroke a line on its halo, that are moved as one. */
export function strokeShapes(
  { strokes = [], shareWords: { picture, slides } }: Subject,
  { projection }: Drawn,
  { map }: Sheet,
): string {
  return strokes
    .map((stroke, at) => {
      const width = NIB_WIDTHS[stroke.nib];
      // A slide has no edge that cuts what lies beyond the map.
      const d = strokePath(stroke, projection, width, FRAME);
      if (d === '') return '';
      const { box, paths } = pathsOf(d);
      const name = slides.stroke(at + 1);
      const line = (color: string, wide: number) =>
        shape({
          name,
          alt: '',
          box,
          paths,
          map,
          fill: undefined,
          line: color,
          weight: wide * map.scale * POINT,
          cap: 'rnd',
        });
      return group(
        { name, alt: picture.own, box, map },
        line(HALO, haloOf(width)) + line(INK_COLORS[stroke.ink], width),
      );
    })
    .join('');
}

/** Path data of a stroke as DrawingML, and the box that its points span. */
function pathsOf(d: string): { readonly box: Box; readonly paths: string } {
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
    // What has no extent would not be drawn at all.
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
