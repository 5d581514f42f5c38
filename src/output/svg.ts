import { FRAME } from '../geo/frame.ts';
import { dirOf } from '../i18n/locales.ts';
import { GROUND } from '../scene/palette.ts';
import type { Swatch } from '../scene/encode.ts';
import { inUnits, TILES, tilePath } from '../scene/textures.ts';
import { drawnOf } from './drawn.ts';
import { INKS, type Theme } from './inks.ts';
import { drawMap, fillIn } from './map.ts';
import { element, escape } from './markup.ts';
import { textOf, type Subject } from './page.ts';
import { layOut, SLIDE_HEIGHT, WIDTH, type Line } from './sheet.ts';

/** Fonts of the common systems. LibreOffice looks for the first alone, so that it is the one most have. */
export const FONTS =
  "Arial, 'Liberation Sans', 'Helvetica Neue', 'Noto Sans', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";

/** As shown: as high as map, legend and words need; or a slide of 16:9. */
export const FORMS = ['shown', 'slide'] as const;
export type Form = (typeof FORMS)[number];

export interface PictureOptions {
  readonly form: Form;
  readonly theme: Theme;
  /** Without ground and sea: to lie on a ground of one's own. */
  readonly transparent: boolean;
}

export interface SvgPicture {
  readonly svg: string;
  /** Pixels at 1×. */
  readonly width: number;
  readonly height: number;
}

/** A view as an SVG that needs nothing else: patterns within, plain fonts, every attribute written out. */
export function drawSvg(subject: Subject, { form, theme, transparent }: PictureOptions): SvgPicture {
  const { atlas, world, view, words } = subject;
  const text = textOf(subject);
  const sheet = layOut(text, form === 'slide' ? SLIDE_HEIGHT : undefined);
  const { map } = sheet;
  const drawn = drawnOf(atlas, world, view, { x: 6, y: 6 });
  const isMirrored = dirOf(words.locale) === 'rtl';
  const used = new Map<string, Swatch>();
  for (const { mark } of drawn.shapes) used.set(mark.swatch.id, mark.swatch);
  for (const { swatch } of sheet.fields) used.set(swatch.id, swatch);
  const pixels = form === 'slide' ? 1 : 0.5;
  const [width, height] = [sheet.width * pixels, Math.round(sheet.height * pixels)];
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      'xmlns:xlink': 'http://www.w3.org/1999/xlink',
      width,
      height,
      viewBox: `0 0 ${sheet.width} ${sheet.height}`,
      'font-family': FONTS,
      'xml:lang': words.locale,
    },
    element('title', {}, escape(text.title)),
    element('desc', {}, escape([...text.notes, ...text.foot.map((one) => one.text)].join('\n'))),
    element(
      'defs',
      {},
      ...[...used.values()].map((swatch) => patternOf(swatch, theme)),
      element('clipPath', { id: 'frame' }, element('rect', { width: FRAME.width, height: FRAME.height })),
    ),
    transparent ? '' : element('rect', { width: sheet.width, height: sheet.height, fill: GROUND.sea[theme] }),
    element(
      'g',
      {
        id: 'map',
        transform: `translate(${map.x.toFixed(1)},${map.y.toFixed(1)}) scale(${map.scale.toFixed(4)})`,
      },
      element('g', { 'clip-path': 'url(#frame)' }, drawMap(subject, drawn, { theme, transparent })),
    ),
    element(
      'g',
      { id: 'legend' },
      ...sheet.fields.map(({ x, swatch, ...box }) =>
        element('rect', {
          ...box,
          x: isMirrored ? WIDTH - x - box.width : x,
          rx: 4,
          fill: fillIn(swatch, theme),
          stroke: INKS.edge[theme],
          'stroke-width': 1.5,
        }),
      ),
    ),
    element(
      'g',
      { id: 'words' },
      ...[...sheet.title, ...sheet.lines].map((line) => written(line, theme, isMirrored)),
    ),
  );
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`, width, height };
}

/** A line; in a mirrored language it begins on the right, but for English words. */
function written({ x, y, size, runs, href, english }: Line, theme: Theme, isMirrored: boolean): string {
  const words = runs.map(({ text, bold, soft }) =>
    element(
      'tspan',
      { fill: soft ? INKS.soft[theme] : INKS.text[theme], 'font-weight': bold ? 600 : undefined },
      escape(text),
    ),
  );
  const text = element(
    'text',
    {
      x: Number((isMirrored ? WIDTH - x : x).toFixed(1)),
      y: Number(y.toFixed(1)),
      'font-size': size,
      'xml:space': 'preserve',
      ...(isMirrored && (english ? { 'text-anchor': 'end' } : { direction: 'rtl', 'text-anchor': 'start' })),
    },
    ...words,
  );
  return href === undefined ? text : element('a', { href, 'xlink:href': href }, text);
}

/** A texture as a pattern of its own, or nothing where a swatch has none. */
function patternOf({ id, paint }: Swatch, theme: Theme): string {
  if (paint.texture === undefined) return '';
  const tile = inUnits(TILES[paint.texture]);
  const { size, turn } = tile;
  const { fill, ink = fill } = paint[theme];
  return element(
    'pattern',
    {
      id: `texture-${id}`,
      width: size,
      height: size,
      patternUnits: 'userSpaceOnUse',
      patternTransform: `rotate(${turn})`,
    },
    element('rect', { width: size, height: size, fill }),
    element('path', { d: tilePath(tile), fill: ink }),
  );
}
