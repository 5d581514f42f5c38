import { formatLines, type Line } from '../../../geo/path.ts';
import { element, escapeXml } from '../../../lib/markup.ts';
import type { Turns } from '../../../lib/turns.ts';
import { USUAL } from '../../../scene/markerSize.ts';
import { isAdded } from '../../../store/view.ts';
import { meaningOf } from '../../../text/meaning.ts';
import { discOf, GROUND } from '../../../scene/palette.ts';
import { MUTED } from '../../../scene/scene.ts';
import { HALO, haloOf, INK_COLORS, NIB_WIDTHS, strokePath } from '../../../scene/strokes.ts';
import { groundOf, GROUNDS, radiusOf, type MapLayout, type Shape } from './mapLayout.ts';
import { TEXT_INKS, type Theme } from './inks.ts';
import { drawInset } from './drawInset.ts';
import { drawLabel } from './drawLabel.ts';
import { BROKEN, fillIn, groundLine, isBroken, type MapLook } from './look.ts';
import { insetOf } from './inset.ts';
import { labelsOf, WHOLE_FRAME } from './labels.ts';
import type { ExportContext } from './page.ts';

/** The text size of the map's labels in units of the frame: 13 px at a width of 1200 px. */
const LETTERS = 13 * USUAL;

const units = (pixels: number) => Math.round(pixels * USUAL * 100) / 100;

/** Draws the map of a view as SVG, in units of the frame: the page's map, with every attribute written out. */
export function* renderMap(context: ExportContext, layout: MapLayout, look: MapLook): Turns<string> {
  const { theme, transparent, textures, prefix } = look;
  const { placement, shapes } = layout;
  const { layer } = context.view;
  const fillOf = ({ mark: { swatch } }: Shape) =>
    textures ? swatch.paint[theme].fill : fillIn(swatch, look);
  const path = (lines: readonly Line[], color: string, width: number) =>
    element('path', {
      d: formatLines(lines),
      fill: 'none',
      stroke: color,
      'stroke-width': units(width),
      'stroke-linejoin': 'round',
    });
  const parts = [transparent ? '' : element('path', { d: placement.sphere, fill: GROUND.sea[theme] })];
  for (const ground of GROUNDS) {
    const some = shapes.filter((shape) => groundOf(shape) === ground);
    const { color, width, opacity } = groundLine(ground, look, layer);
    const countries: string[] = [];
    for (const shape of some) {
      countries.push(drawCountry(context, shape, fillOf(shape), layout, look));
      yield;
    }
    parts.push(
      element(
        'g',
        {
          id: `${prefix}ground-${ground}`,
          stroke: color,
          'stroke-width': units(width),
          'stroke-opacity': opacity === 1 ? undefined : opacity,
          'stroke-linejoin': 'round',
        },
        ...countries,
      ),
    );
    if (textures) parts.push(yield* textures(some));
    if (ground === 'pale') parts.push(path(layout.borders, look.line ?? GROUND.border[theme], 0.9));
    if (ground !== 'hairline') continue;
    for (const { id, lines, swatch } of layout.outlines) {
      const outline = path(lines, look.line ?? swatch.paint[theme].line ?? GROUND.coast[theme], 1.5);
      const opacity = isAside(context, id) ? MUTED : undefined;
      parts.push(element('g', { id: `${prefix}region-${id}`, opacity }, outline));
      yield;
    }
    parts.push(brokenLines(layout, look));
  }
  const focused = shapes.find(({ mark }) => mark.current);
  const { labels = { size: LETTERS, isShort: false, cut: WHOLE_FRAME } } = look;
  const inset = labels && !textures ? yield* insetOf(context.atlas, context.world, layer, layout) : undefined;
  const written = labels ? labelsOf(context, layout, labels) : [];
  yield;
  parts.push(
    focused ? ring(focused, layout, theme) : '',
    inset ? drawInset(context, inset, layout, look) : '',
    ...written.map((label) => drawLabel(label, theme, context)),
    drawStrokes(context, layout, prefix),
  );
  return parts.join('');
}

/** Draws dashed lines around disputed places, over the lines of their neighbors. */
function brokenLines({ shapes }: MapLayout, { theme, line, prefix }: MapLook): string {
  const some = shapes.filter(({ mark, place }) => isBroken(mark.swatch) && place.lines.length > 0);
  if (some.length === 0) return '';
  const paths = some.map(({ place }) => element('path', { d: formatLines(place.lines) }));
  const look = { fill: 'none', 'stroke-linejoin': 'round' };
  return (
    element('g', { ...look, stroke: GROUND.sea[theme], 'stroke-width': units(0.9) }, ...paths) +
    element(
      'g',
      {
        ...look,
        id: `${prefix}disputed`,
        stroke: line ?? GROUND.coast[theme],
        'stroke-width': units(BROKEN.width),
        'stroke-dasharray': `${units(BROKEN.dash)} ${units(BROKEN.gap)}`,
      },
      ...paths,
    )
  );
}

/** Tests whether a region is muted because another has the focus. */
const isAside = ({ view: { focus, layer }, atlas }: ExportContext, id: string): boolean =>
  focus !== null &&
  layer === 'regions' &&
  focus !== id &&
  !(atlas.reach[focus]?.regions.includes(id) ?? false);

/** Draws the presenter's strokes, in their own group. */
function drawStrokes({ strokes = [] }: ExportContext, { projection }: MapLayout, prefix: string): string {
  if (strokes.length === 0) return '';
  const lines = strokes.flatMap((stroke) => {
    const width = NIB_WIDTHS[stroke.nib];
    const d = strokePath(stroke, projection, width);
    if (d === '') return [];
    return [
      element('path', { d, stroke: HALO, 'stroke-width': haloOf(width) }),
      element('path', { d, stroke: INK_COLORS[stroke.ink], 'stroke-width': width }),
    ];
  });
  const look = { fill: 'none', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
  return element('g', { id: `${prefix}drawn-by-presenter`, ...look }, ...lines);
}

function drawCountry(
  { atlas, view, words }: ExportContext,
  { place, mark, country }: Shape,
  fill: string,
  { camera }: MapLayout,
  { theme, prefix }: MapLook,
): string {
  const { id, evidence, value, name } = country;
  const disc = discOf(mark.swatch.paint, theme);
  return element(
    'g',
    {
      id: `${prefix}country-${id}`,
      'data-id': id,
      // The reader's own numbers are no evidence.
      'data-evidence': isAdded(view.layer) ? undefined : evidence,
      'data-value': isAdded(view.layer) ? undefined : (value ?? undefined),
      fill,
      opacity: mark.emphasis === 'muted' ? MUTED : undefined,
    },
    element(
      'title',
      {},
      escapeXml(words.mark(name, words.sentences(meaningOf(atlas, country, view.layer, words)))),
    ),
    place.lines.length === 0 ? '' : element('path', { d: formatLines(place.lines) }),
    place.marker
      ? element('circle', {
          cx: place.marker[0],
          cy: place.marker[1],
          r: radiusOf(country, camera),
          fill: disc.core,
          stroke: disc.edge,
          'stroke-width': units(0.9),
          'stroke-opacity': 1,
        })
      : '',
  );
}

/** Draws a halo and a line around the focus, as on the page: visible on any fill. */
function ring({ place, country }: Shape, { camera }: MapLayout, theme: Theme): string {
  const shape = (look: Readonly<Record<string, string | number>>) =>
    place.marker
      ? element('circle', { cx: place.marker[0], cy: place.marker[1], r: radiusOf(country, camera), ...look })
      : element('path', { d: formatLines(place.lines), ...look });
  const look = { fill: 'none', 'stroke-linejoin': 'round' };
  return (
    shape({ ...look, stroke: TEXT_INKS.ring[theme], 'stroke-width': units(5.5) }) +
    shape({ ...look, stroke: TEXT_INKS.ringInk[theme], 'stroke-width': units(2) })
  );
}
