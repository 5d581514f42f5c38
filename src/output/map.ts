import { figureOf, lookup } from '../atlas/lookup.ts';
import { formatLines } from '../geo/path.ts';
import type { Outline } from '../scene/outline.ts';
import type { Swatch } from '../scene/encode.ts';
import { meaningOf } from '../scene/meaning.ts';
import { GROUND } from '../scene/palette.ts';
import { MARKER } from '../scene/markerSize.ts';
import { MUTED } from '../scene/scene.ts';
import { HALO, haloOf, INK_COLORS, NIB_WIDTHS, strokePath } from '../scene/strokes.ts';
import type { Drawn, Shape } from './drawn.ts';
import { INKS, type Theme } from './inks.ts';
import { element, escape } from './markup.ts';
import type { Subject } from './page.ts';

interface Look {
  readonly theme: Theme;
  readonly transparent: boolean;
  /** The color of coasts and borders, where it is not the theme's. */
  readonly line?: string;
  /** Draws the textures of shapes over their plain ground, where they are no patterns. */
  readonly textures?: (shapes: readonly Shape[]) => string;
}

/** A fill as an attribute: the color, or the pattern of its texture. */
export const fillIn = ({ id, paint }: Swatch, theme: Theme): string =>
  paint.texture === undefined ? paint[theme].fill : `url(#texture-${id})`;

/** The map of a view as SVG, in units of the frame: what the page shows, with every attribute written out. */
export function drawMap(subject: Subject, drawn: Drawn, look: Look): string {
  const { theme, transparent, textures } = look;
  const { placement, shapes, outlines } = drawn;
  const isRegional = subject.view.layer === 'regions';
  const line = (d: string, stroke: string, width: number, opacity?: number) =>
    element('path', { d, fill: 'none', stroke, 'stroke-width': width, 'stroke-linejoin': 'round', opacity });
  const fillOf = ({ mark: { swatch } }: Shape) =>
    textures ? swatch.paint[theme].fill : fillIn(swatch, theme);
  const [large, small] = [
    shapes.filter(({ place }) => !place.marker),
    shapes.filter(({ place }) => place.marker),
  ];
  const focused = shapes.find(({ mark }) => mark.current);
  return [
    transparent ? '' : element('path', { d: placement.sphere, fill: GROUND.sea[theme] }),
    transparent ? '' : line(placement.graticule, GROUND.graticule[theme], 1.2),
    element(
      'g',
      {
        id: 'countries',
        stroke: look.line ?? GROUND.coast[theme],
        'stroke-width': 1.2,
        'stroke-linejoin': 'round',
      },
      ...large.map((shape) => drawCountry(subject, shape, fillOf(shape), theme)),
    ),
    textures?.(large) ?? '',
    line(placement.borders, look.line ?? GROUND.border[theme], 1.6, isRegional ? 0.35 : undefined),
    element(
      'g',
      { id: 'small-countries' },
      ...small.map((shape) => drawCountry(subject, shape, fillOf(shape), theme)),
    ),
    textures?.(small) ?? '',
    ...outlines.map((outline) => drawOutline(subject, outline, theme)),
    focused ? ring(focused, theme) : '',
    drawStrokes(subject, drawn),
  ].join('');
}

/** What a presenter has drawn, in a group of its own. */
function drawStrokes({ strokes = [] }: Subject, { projection }: Drawn): string {
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
  return element('g', { id: 'drawn-by-presenter', ...look }, ...lines);
}

function drawCountry(
  { atlas, view, words }: Subject,
  { place, mark, country }: Shape,
  fill: string,
  theme: Theme,
): string {
  const { id, evidence, value, name } = country;
  const marker = GROUND.marker[theme];
  return element(
    'g',
    {
      id: `country-${id}`,
      'data-id': id,
      // The reader's own numbers are no evidence.
      'data-evidence': view.layer === 'own' ? undefined : evidence,
      'data-value': view.layer === 'own' ? undefined : (value ?? undefined),
      fill,
      opacity: mark.emphasis === 'muted' ? MUTED : undefined,
    },
    element(
      'title',
      {},
      escape(words.mark(name, words.sentences(meaningOf(atlas, country, view.layer, words)))),
    ),
    place.lines.length === 0 ? '' : element('path', { d: formatLines(place.lines) }),
    leader(place, marker),
    place.marker
      ? element('circle', {
          cx: place.marker[0],
          cy: place.marker[1],
          r: MARKER.radius,
          stroke: marker,
          'stroke-width': 2,
        })
      : '',
  );
}

/** Leads from a marker that had to move to where it belongs. */
function leader({ at, marker }: Shape['place'], stroke: string): string {
  if (!marker || Math.hypot(marker[0] - at[0], marker[1] - at[1]) <= MARKER.radius) return '';
  return element('path', { d: `M${at.join()}L${marker.join()}`, fill: 'none', stroke, 'stroke-width': 1.5 });
}

/** A halo and a line around what is in focus: seen on any fill. */
function ring({ place }: Shape, theme: Theme): string {
  const shape = (look: Readonly<Record<string, string | number>>) =>
    place.marker
      ? element('circle', { cx: place.marker[0], cy: place.marker[1], r: MARKER.radius, ...look })
      : element('path', { d: formatLines(place.lines), ...look });
  const look = { fill: 'none', 'stroke-linejoin': 'round' };
  return (
    shape({ ...look, stroke: INKS.halo[theme], 'stroke-width': 9 }) +
    shape({ ...look, stroke: INKS.ring[theme], 'stroke-width': 4.5 })
  );
}

/** The lines of a region's label: its name, and what the article prints of it. */
export function labelLines({ atlas, words }: Subject, id: string): string[] {
  const figure = figureOf(atlas, id);
  const text = figure ? words.figure(figure) : words.noTotal;
  return [lookup(atlas).regions.get(id)?.name ?? id, ...text.split(' · ')];
}

function drawOutline(subject: Subject, { id, lines, label: [x, y] }: Outline, theme: Theme): string {
  const muted = subject.view.focus !== null && subject.view.focus !== id;
  const texts = labelLines(subject, id).map((text, at) => ({
    y: y + at * 33,
    text,
    size: at === 0 ? 31 : 27,
    weight: at === 0 ? 600 : 500,
  }));
  // Written twice: not every program draws the halo behind the letters when told to.
  const written = (look: Readonly<Record<string, string | number>>) =>
    texts.map((line) =>
      element(
        'text',
        {
          x,
          y: line.y,
          'text-anchor': 'middle',
          'font-size': line.size,
          'font-weight': line.weight,
          ...look,
        },
        escape(line.text),
      ),
    );
  return element(
    'g',
    { id: `region-${id}`, opacity: muted ? 0.4 : undefined },
    element('path', {
      d: formatLines(lines),
      fill: 'none',
      stroke: GROUND.marker[theme],
      'stroke-width': 1.6,
    }),
    ...(muted
      ? []
      : [
          ...written({
            fill: INKS.halo[theme],
            stroke: INKS.halo[theme],
            'stroke-width': 7,
            'stroke-linejoin': 'round',
          }),
          ...written({ fill: INKS.text[theme] }),
        ]),
  );
}
