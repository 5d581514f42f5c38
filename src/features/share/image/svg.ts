import { FRAME } from '../../../geo/frame.ts';
import { dirOf } from '../../../locales/locales.ts';
import { GROUND } from '../../../scene/palette.ts';
import type { Swatch } from '../../../scene/encode.ts';
import { inUnits, TILES, tilePath } from '../../../scene/textures.ts';
import { layOutMap } from './mapLayout.ts';
import { TEXT_INKS, type Theme } from './inks.ts';
import { fillIn, isBroken, type MapLook } from './look.ts';
import { renderMap } from './map.ts';
import { element, escapeXml } from '../../../lib/markup.ts';
import type { Turns } from '../../../lib/turns.ts';
import { textOf, type ExportContext } from './page.ts';
import { layOutPage, SLIDE_HEIGHT, WIDTH, type TextLine } from './pageLayout.ts';

/** Fonts of the common systems. LibreOffice looks for the first alone, so that it is the one most have. */
export const FONTS =
  "Arial, 'Liberation Sans', 'Helvetica Neue', 'Noto Sans', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";

/** The shape of the image: as shown, with the height that map, legend and words need, or a 16:9 slide. */
export const FORMS = ['shown', 'slide'] as const;
export type Form = (typeof FORMS)[number];

/** Begins the ids of a picture: where it leads and how it is drawn, so that two pictures on one page share none. */
function prefixOf({ view, words }: ExportContext, options: PictureOptions): string {
  const key = [JSON.stringify(view), words.locale, JSON.stringify(options)].join();
  let hash = 5381;
  for (const character of key) hash = (Math.imul(hash, 33) + (character.codePointAt(0) ?? 0)) >>> 0;
  return `atlas-${hash.toString(36)}-`;
}

export interface PictureOptions {
  readonly form: Form;
  readonly theme: Theme;
  /** True for a transparent image, without background and sea. */
  readonly transparent: boolean;
}

export interface SvgPicture {
  readonly svg: string;
  /** Pixels at 1×. */
  readonly width: number;
  readonly height: number;
}

/** Draws a view as a self-contained SVG: patterns inside, plain fonts, every attribute written out. */
export function* drawSvg(context: ExportContext, options: PictureOptions): Turns<SvgPicture> {
  const { form, theme, transparent } = options;
  const { atlas, world, view, words } = context;
  const text = textOf(context);
  const sheet = layOutPage(text, form === 'slide' ? SLIDE_HEIGHT : undefined);
  const { map } = sheet;
  const prefix = prefixOf(context, options);
  const look = { theme, transparent, prefix };
  const layout = yield* layOutMap(atlas, world, view, { x: 6, y: 6 });
  const isMirrored = dirOf(words.locale) === 'rtl';
  const used = new Map<string, Swatch>();
  for (const { mark } of layout.shapes) used.set(mark.swatch.id, mark.swatch);
  for (const { swatch } of sheet.fields) used.set(swatch.id, swatch);
  const marks = yield* renderMap(context, layout, look);
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
    element('title', {}, escapeXml(text.title)),
    element('desc', {}, escapeXml([...text.notes, ...text.foot.map((one) => one.text)].join('\n'))),
    element(
      'defs',
      {},
      ...[...used.values()].map((swatch) => patternOf(swatch, look)),
      element(
        'clipPath',
        { id: `${prefix}frame` },
        element('rect', { width: FRAME.width, height: FRAME.height }),
      ),
    ),
    transparent ? '' : element('rect', { width: sheet.width, height: sheet.height, fill: GROUND.sea[theme] }),
    element(
      'g',
      {
        id: `${prefix}map`,
        transform: `translate(${map.x.toFixed(1)},${map.y.toFixed(1)}) scale(${map.scale.toFixed(4)})`,
      },
      element('g', { 'clip-path': `url(#${prefix}frame)` }, marks),
    ),
    element(
      'g',
      { id: `${prefix}legend` },
      ...sheet.fields.map(({ x, swatch, ...box }) =>
        element('rect', {
          ...box,
          x: isMirrored ? WIDTH - x - box.width : x,
          rx: 4,
          fill: fillIn(swatch, look),
          stroke: swatch.paint[theme].line ?? TEXT_INKS.edge[theme],
          'stroke-width': 1.5,
          'stroke-dasharray': isBroken(swatch) ? '5 4' : undefined,
        }),
      ),
    ),
    element(
      'g',
      { id: `${prefix}words` },
      ...[...sheet.title, ...sheet.lines].map((line) => written(line, theme, isMirrored)),
    ),
  );
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`, width, height };
}

/** Writes a line; in a mirrored language it begins on the right, except for English words. */
function written({ x, y, size, runs, href, english }: TextLine, theme: Theme, isMirrored: boolean): string {
  const words = runs.map(({ text, bold, soft }) =>
    element(
      'tspan',
      { fill: soft ? TEXT_INKS.soft[theme] : TEXT_INKS.text[theme], 'font-weight': bold ? 600 : undefined },
      escapeXml(text),
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

/** Writes a texture as a pattern; nothing if a swatch has none. */
function patternOf({ id, paint }: Swatch, { theme, prefix }: Pick<MapLook, 'theme' | 'prefix'>): string {
  if (paint.texture === undefined) return '';
  const tile = inUnits(TILES[paint.texture]);
  const { size, turn } = tile;
  const { fill, ink = fill } = paint[theme];
  return element(
    'pattern',
    {
      id: `${prefix}texture-${id}`,
      width: size,
      height: size,
      patternUnits: 'userSpaceOnUse',
      patternTransform: `rotate(${turn})`,
    },
    element('rect', { width: size, height: size, fill }),
    element('path', { d: tilePath(tile), fill: ink }),
  );
}
