import { formatLines } from '../../../geo/path.ts';
import { element, escapeXml } from '../../../lib/markup.ts';
import { USUAL } from '../../../scene/markerSize.ts';
import { discOf, GROUND } from '../../../scene/palette.ts';
import { MUTED } from '../../../scene/scene.ts';
import { roomAt } from '../../../scene/room.ts';
import { inInset, INSET } from '../../../scene/inset.ts';
import { drawLabel } from './drawLabel.ts';
import type { MapLayout } from './mapLayout.ts';
import { TEXT_INKS } from './inks.ts';
import type { DrawnInset } from './inset.ts';
import { fillIn, groundLine, type MapLook } from './look.ts';
import type { ExportContext } from './page.ts';

/** Pixels of the page: the disc of a small state in the inset, and of a named one. */
const DISC = { radius: 2, named: 2.6 } as const;

/** Draws the enlarged Western Europe in its frame, and a frame around the enlarged area. */
export function drawInset(
  { words }: ExportContext,
  inset: DrawnInset,
  layout: MapLayout,
  look: MapLook,
): string {
  const { theme, prefix, transparent } = look;
  const frame = ([x, y, width, height]: DrawnInset['at'], fill: string) =>
    element('rect', { x, y, width, height, fill, stroke: TEXT_INKS.edge[theme], 'stroke-width': USUAL });
  const [x, y, , height] = inset.at;
  const layer = 'parties';
  const size = 13 * USUAL;
  return element(
    'g',
    { id: `${prefix}inset` },
    frame(inset.from, 'none'),
    transparent ? '' : frame(inset.at, GROUND.sea[theme]),
    ...inset.shapes.map(({ shape, ground, lines }) => {
      const { color, width, opacity } = groundLine(ground, look, layer);
      return element('path', {
        d: formatLines(lines),
        fill: fillIn(shape.mark.swatch, look),
        opacity: shape.mark.emphasis === 'muted' ? MUTED : undefined,
        stroke: color,
        'stroke-width': width * USUAL,
        'stroke-opacity': opacity === 1 ? undefined : opacity,
      });
    }),
    ...inset.discs.map(({ shape: { mark, country }, at: [cx, cy] }) => {
      const { core, edge } = discOf(mark.swatch.paint, theme);
      const r = (country.named > 0 ? DISC.named : DISC.radius) * USUAL;
      return element('circle', { cx, cy, r, fill: core, stroke: edge, 'stroke-width': 0.9 * USUAL });
    }),
    ...inset.shapes.flatMap(({ shape: { country }, lines }) => {
      const spot = country.named > 0 ? layout.projection([...country.anchor]) : null;
      const home = spot && inInset(INSET, [spot[0], spot[1]]);
      if (!home || roomAt([Math.round(home[0]), Math.round(home[1])], lines) < size * 1.1) return [];
      const text = words.amount({ qualifier: 'exact', number: country.named });
      return [
        drawLabel(
          { kind: 'numeral', id: country.id, x: Math.round(home[0]), y: Math.round(home[1]), size: size * 1.15, side: 'middle', lines: [{ text, bold: true }] }, // prettier-ignore
          theme,
          { words },
        ),
      ];
    }),
    frame(inset.at, 'none'),
    element(
      'text',
      { x, y: y + height + size * 1.2, 'font-size': size, fill: TEXT_INKS.soft[theme] },
      escapeXml(words.map.inset),
    ),
  );
}
