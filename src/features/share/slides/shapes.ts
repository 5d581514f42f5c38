import type { Point } from '../../../geo/path.ts';
import { discOf, GROUND } from '../../../scene/palette.ts';
import { MUTED } from '../../../scene/scene.ts';
import { meaningOf } from '../../../text/meaning.ts';
import { groundOf, GROUNDS, radiusOf, type MapLayout, type Ground, type Shape } from '../image/mapLayout.ts';
import { TEXT_INKS } from '../image/inks.ts';
import type { DrawnInset } from '../image/inset.ts';
import { BROKEN, groundLine, isBroken } from '../image/look.ts';
import type { ExportContext } from '../image/page.ts';
import { solid } from './colors.ts';
import { faded, fillFor } from './fills.ts';
import type { SlideCut } from './fit.ts';
import { freeform, type Vertices } from './freeform.ts';
import { group, rectangle, type Look, type NextId, type LineStyle } from './shape.ts';

/** The map of a slide: its content and its position. */
export interface SlideMap {
  readonly next: NextId;
  readonly subject: ExportContext;
  readonly mapLayout: MapLayout;
  readonly cut: SlideCut;
  /** The origin of the frame on the slide, and the slide units per unit. */
  readonly map: Look['map'];
}

/** Units of a slide to a pixel of a screen, on which it is 1280 wide. */
const PIXEL = 1.5;
/** Points to a pixel of the page's lines. */
const WEIGHT = 0.6;

const square = ([x, y]: Point): Vertices => [
  [x - 1, y - 1],
  [x + 1, y - 1],
  [x + 1, y + 1],
  [x - 1, y + 1],
];

const isInside = ({ x, y, width, height }: SlideCut, [px, py]: Point, by: number) =>
  px - by >= x && px + by <= x + width && py - by >= y && py + by <= y + height;

/** Writes the line of a ground on a slide, with its weight in points. */
function strokeOn(ground: Ground, { subject }: Pick<SlideMap, 'subject'>): LineStyle {
  const { color, width, opacity } = groundLine(ground, { theme: 'light' }, subject.view.layer);
  return { color, weight: Math.max(0.25, width * WEIGHT), opacity };
}

/**
 * Draws the countries of a slide one by one, in the page's order; the focused one is last, so its line is whole.
 */
export function countryShapes(of: SlideMap): readonly (() => string)[] {
  const { mapLayout, cut, map, next, subject } = of;
  const pixel = PIXEL / map.scale;
  const draw = (shape: Shape, ground: Ground) => () => {
    const { place, mark, country } = shape;
    const { atlas, view, words } = subject;
    const radius = radiusOf(country, mapLayout.camera, pixel);
    const lines = place.lines.map(({ points }) => points).filter((points) => points.length > 2);
    const hasDisc = place.marker !== undefined && isInside(cut, place.marker, radius);
    if (!hasDisc && lines.length === 0 && !isInside(cut, place.at, 1)) return '';
    const isMuted = mark.emphasis === 'muted';
    const disc = discOf(mark.swatch.paint, 'light');
    const line: LineStyle = mark.current
      ? { color: TEXT_INKS.ring.light, weight: 2.25 }
      : hasDisc
        ? { color: disc.edge, weight: 0.5 }
        : isBroken(mark.swatch)
          ? { color: GROUND.coast.light, weight: BROKEN.width * WEIGHT, isBroken: true }
          : strokeOn(ground, of);
    return freeform({
      next,
      name: country.name,
      alt: words.mark(country.name, words.sentences(meaningOf(atlas, country, view.layer, words))),
      lines: lines.length > 0 ? lines : [square(place.at)],
      disc: hasDisc && place.marker ? { x: place.marker[0], y: place.marker[1], radius } : undefined,
      map,
      fill: hasDisc ? solid(isMuted ? faded(disc.core) : disc.core) : fillFor(mark.swatch.paint, isMuted),
      line,
    });
  };
  const shapesOn = (ground: Ground) => mapLayout.shapes.filter((shape) => groundOf(shape) === ground);
  const current = mapLayout.shapes.filter(({ mark }) => mark.current);
  const disputed = mapLayout.shapes.filter(({ mark }) => !mark.current && isBroken(mark.swatch));
  // The lines of its neighbors do not show between the dashes.
  const drawBroken = (shape: Shape) => [() => bareLine(shape, of), draw(shape, groundOf(shape))];
  return [
    ...GROUNDS.flatMap((ground) => [
      ...shapesOn(ground)
        .filter(({ mark }) => !mark.current && !isBroken(mark.swatch))
        .map((shape) => draw(shape, ground)),
      ...(ground === 'hairline' ? [...outlineShapes(of), ...disputed.flatMap(drawBroken)] : []),
    ]),
    ...current.map((shape) => draw(shape, groundOf(shape))),
  ];
}

/** Draws a line of the color of the sea around a country. */
function bareLine({ place, country }: Shape, { next, map }: SlideMap): string {
  const lines = place.lines.map(({ points }) => points).filter((points) => points.length > 2);
  if (lines.length === 0) return '';
  const line: LineStyle = { color: GROUND.sea.light, weight: 0.9 * WEIGHT };
  return freeform({ next, name: country.name, alt: '', lines, isOpen: true, map, fill: undefined, line });
}

/** Draws the outlines of regions, each around the countries drawn with its figure. */
function outlineShapes({ mapLayout, map, next, subject }: SlideMap): (() => string)[] {
  const { atlas, view } = subject;
  const nameOf = new Map(atlas.regions.map(({ id, name }) => [id, name]));
  return mapLayout.outlines.map(({ id, lines, swatch }) => () => {
    const isMuted = view.layer === 'regions' && view.focus !== null && view.focus !== id;
    return freeform({
      next,
      name: nameOf.get(id) ?? id,
      alt: '',
      lines: lines.map(({ points, closed }) => (closed && points[0] ? [...points, points[0]] : points)),
      isOpen: true,
      map,
      fill: undefined,
      line: { color: swatch.paint.light.line ?? GROUND.coast.light, weight: 1, opacity: isMuted ? MUTED : 1 },
    });
  });
}

/** Western Europe, enlarged, as a group. */
export function insetShapes(of: SlideMap, inset: DrawnInset): string {
  const { next, map, subject } = of;
  const name = subject.words.map.inset;
  const [left, top, width, height] = inset.at;
  const on = ([x, y, w, h]: DrawnInset['at']) => ({
    x: map.x + x * map.scale,
    y: map.y + y * map.scale,
    width: w * map.scale,
    height: h * map.scale,
  });
  const edge: LineStyle = { color: TEXT_INKS.edge.light, weight: 0.75 };
  const frame = (at: DrawnInset['at'], fill: string | undefined) =>
    rectangle({ next, name, alt: '', fill, line: edge }, on(at));
  return (
    frame(inset.from, undefined) +
    group(
      { next, name, alt: name },
      on([left, top, width, height]),
      frame(inset.at, solid(GROUND.sea.light)) +
        inset.shapes
          .map(({ shape: { mark, country }, ground, lines }) =>
            freeform({
              next,
              name: subject.words.mark(name, country.name),
              alt: '',
              lines: lines.map(({ points }) => points),
              map,
              fill: fillFor(mark.swatch.paint, mark.emphasis === 'muted'),
              line: strokeOn(ground, of),
            }),
          )
          .join('') +
        inset.discs
          .map(({ shape: { mark, country }, at: [x, y] }) => {
            const { core, edge: color } = discOf(mark.swatch.paint, 'light');
            const radius = (2 * PIXEL) / map.scale;
            return freeform({ next, name: subject.words.mark(name, country.name), alt: '', disc: { x, y, radius }, map, fill: solid(core), line: { color, weight: 0.5 } }); // prettier-ignore
          })
          .join(''),
    )
  );
}
