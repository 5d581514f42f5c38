import { formatLines, type Box, type Point } from '../../../../geo/path.ts';
import type { Swatch } from '../../../../scene/encode.ts';
import { MARKER } from '../../../../scene/markerSize.ts';
import { inUnits, TILES, tilePath, type Tile } from '../../../../scene/textures.ts';
import type { Turns } from '../../../../lib/turns.ts';
import type { Shape } from '../../image/mapLayout.ts';
import { element } from '../../../../lib/markup.ts';

const boxAround = (points: readonly Point[]): Box => [
  Math.min(...points.map(([x]) => x)),
  Math.min(...points.map(([, y]) => y)),
  Math.max(...points.map(([x]) => x)),
  Math.max(...points.map(([, y]) => y)),
];

/** A box as a texture turned by so many degrees sees it. */
function turned([left, top, right, bottom]: Box, degrees: number): Box {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const corners = [[left, top], [right, top], [right, bottom], [left, bottom]] as const; // prettier-ignore
  return boxAround(corners.map(([x, y]) => [x * cos + y * sin, y * cos - x * sin]));
}

const short = (value: number) => String(Number(value.toFixed(1)));

/** Bars over boxes: each as long as the boxes that it reaches. */
function barsOver(boxes: readonly Box[], size: number, thickness: number): string[] {
  const rows = new Map<number, readonly [from: number, to: number]>();
  for (const [left, top, right, bottom] of boxes)
    for (let row = Math.floor((top - thickness) / size); row * size <= bottom; row++) {
      const [start, end] = rows.get(row) ?? [Infinity, -Infinity];
      rows.set(row, [Math.min(start, left), Math.max(end, right)]);
    }
  return [...rows].map(([row, [start, end]]) => {
    const length = short(end - start);
    return `M${short(start)},${short(row * size)}h${length}v${thickness}h-${length}z`;
  });
}

/** A texture's figure over boxes, each tile once. */
function figuresOver(boxes: readonly Box[], tile: Tile): string[] {
  const { size } = tile;
  const d = tilePath(tile);
  const tiles = new Map<string, Point>();
  for (const [left, top, right, bottom] of boxes)
    for (let row = Math.floor(top / size); row * size <= bottom; row++)
      for (let column = Math.floor(left / size); column * size <= right; column++)
        tiles.set(`${column} ${row}`, [column * size, row * size]);
  return [...tiles.values()].map(([x, y]) =>
    d.replaceAll(
      /M([\d.]+),([\d.]+)/g,
      (_, dx: string, dy: string) => `M${short(x + Number(dx))},${short(y + Number(dy))}`,
    ),
  );
}

/** A texture over boxes, in its ink: `clip` is the path that it is seen within. */
function drawOver(swatch: Swatch, key: string, boxes: readonly Box[], clip: string): string {
  const { paint, id } = swatch;
  if (paint.texture === undefined || clip === '') return '';
  const tile = inUnits(TILES[paint.texture]);
  const ink = paint.light.ink ?? paint.light.fill;
  const seen = boxes.map((box) => turned(box, tile.turn));
  const { figure, size, turn } = tile;
  const figures = 'bar' in figure ? barsOver(seen, size, figure.bar) : figuresOver(seen, tile);
  return (
    element('clipPath', { id: `${key}-${id}` }, element('path', { d: clip })) +
    element(
      'g',
      { 'clip-path': `url(#${key}-${id})` },
      element('path', { d: figures.join(''), transform: `rotate(${turn})`, fill: ink }),
    )
  );
}

/** Within the line of a marker. */
const INSIDE = MARKER.radius - 1;
const disc = ([x, y]: Point) =>
  `M${x - INSIDE},${y}a${INSIDE},${INSIDE} 0 1 0 ${2 * INSIDE},0a${INSIDE},${INSIDE} 0 1 0 ${-2 * INSIDE},0z`;

/**
 * The textures of shapes as lines and figures, which every printer draws sharp. As a pattern each would be
 * written into a PDF as a picture of the whole map, once a country.
 */
export function* drawTextures(shapes: readonly Shape[]): Turns<string> {
  const bySwatch = new Map<string, Shape[]>();
  for (const shape of shapes) {
    const { id } = shape.mark.swatch;
    bySwatch.set(id, [...(bySwatch.get(id) ?? []), shape]);
  }
  const parts: string[] = [];
  for (const some of bySwatch.values()) {
    const swatch = some[0]?.mark.swatch;
    if (!swatch) continue;
    const boxes = some.flatMap(({ place }) =>
      place.marker
        ? [boxAround([[place.marker[0] - INSIDE, place.marker[1] - INSIDE], [place.marker[0] + INSIDE, place.marker[1] + INSIDE]])] // prettier-ignore
        : place.lines.map(({ points }) => boxAround(points)),
    );
    // A relative move is absolute at the beginning of a path alone.
    const clip = some.map(({ place }) =>
      place.marker ? disc(place.marker) : formatLines(place.lines).replace(/^m/, 'M'),
    );
    yield;
    parts.push(drawOver(swatch, some[0]?.place.marker ? 'small' : 'cut', boxes, clip.join('')));
    yield;
  }
  return parts.join('');
}

/** A texture over one box. */
export const drawTextured = (swatch: Swatch, [left, top, right, bottom]: Box): string =>
  drawOver(swatch, 'field', [[left, top, right, bottom]], `M${left},${top}H${right}V${bottom}H${left}z`);
