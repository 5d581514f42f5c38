import type { Swatch } from '../../../../scene/encode.ts';
import { renderMap } from '../../image/map.ts';
import { element } from '../../../../lib/markup.ts';
import type { Turns } from '../../../../lib/turns.ts';
import { FONTS } from '../../image/svg.ts';
import { TEXT_INKS } from '../../image/inks.ts';
import { isBroken } from '../../image/look.ts';
import { drawTextured, drawTextures } from './hatching.ts';
import type { MapLayout } from '../../image/mapLayout.ts';
import type { ExportContext } from '../../image/page.ts';
import type { Texture } from '../../../../scene/palette.ts';

/** A drawing with its size in millimeters. */
export interface PaperDrawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** A part of the drawn plane, in units of the frame. */
export interface Cut {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Regions and wordings differ in hue alone on the screen; a printer may have none. */
const PAPER_TEXTURES: Readonly<Record<string, { texture: Texture; ink: string }>> = {
  'region-asia': { texture: 'dots', ink: '#7d5f10' },
  'region-west-asia-north-africa': { texture: 'lines', ink: '#9c5223' },
  'region-latin-america': { texture: 'dense', ink: '#0f6a63' },
  'region-eastern-europe-central-asia': { texture: 'stripes', ink: '#5a479b' },
  'region-developed': { texture: 'visits', ink: '#2f639c' },
  'wording-stable': { texture: 'dense', ink: '#b7e2d5' },
  'wording-developing': { texture: 'lines', ink: '#f6ddc4' },
};

/** Draws a swatch for paper: “not mentioned” stays white, since its gray could be a printed color. */
export function onPaper(swatch: Swatch): Swatch {
  const { id, paint } = swatch;
  if (id === 'none' || id === 'blank' || id === 'disputed') return { ...swatch, paint: flat('#ffffff') };
  // Its light gray is that of a region.
  if (id === 'home') return { ...swatch, paint: flat('#bfb39c') };
  const own = PAPER_TEXTURES[id];
  if (!own) return swatch;
  const light = { fill: paint.light.fill, ink: own.ink };
  return { ...swatch, paint: { ...paint, light, texture: own.texture } };
}

export const flat = (fill: string) => ({ light: { fill }, dark: { fill }, projected: { fill } });

/** Draws the map for paper: nothing is muted, because a paler shade would be another shade. */
export function printed(
  layout: MapLayout,
  recolor: (swatch: Swatch, id: string) => Swatch = onPaper,
): MapLayout {
  return {
    ...layout,
    shapes: layout.shapes.map((shape) => ({
      ...shape,
      mark: { ...shape.mark, swatch: recolor(shape.mark.swatch, shape.place.id), emphasis: 'plain' },
    })),
  };
}

const inset = ({ x, y, width, height }: Cut, by: number): Cut => ({
  x: x + by,
  y: y + by,
  width: width - 2 * by,
  height: height - 2 * by,
});

/**
 * Draws a map for paper: without a sea, with dark lines. `over` is markup on top of it, in units of the frame; with
 * `labels`, in units of their letters, it has the totals of regions and the numbers of countries.
 */
export function* drawPaperMap(
  context: ExportContext,
  layout: MapLayout,
  cut: Cut,
  width: number,
  { over = '', labels }: { readonly over?: string; readonly labels?: number } = {},
): Turns<PaperDrawing> {
  const { x, y } = cut;
  const height = (width * cut.height) / cut.width;
  const edge = cut.width / 800;
  const map = yield* renderMap(context, layout, {
    theme: 'light',
    transparent: true,
    prefix: '',
    labels: labels === undefined ? null : { size: labels, isShort: false, cut },
    line: TEXT_INKS.soft.light,
    textures: drawTextures,
  });
  return write(
    `${x} ${y} ${cut.width} ${cut.height}`,
    { width, height },
    map,
    element('rect', {
      ...inset(cut, edge / 2),
      fill: 'none',
      stroke: TEXT_INKS.edge.light,
      'stroke-width': edge,
    }),
    over,
  );
}

const FIELD = { x: 1, y: 1, width: 62, height: 38 } as const;

/** Draws a field in a swatch's paint: browsers do not print background colors, but they print drawings. */
export const drawField = (swatch: Swatch): PaperDrawing =>
  write(
    '0 0 64 40',
    { width: 8, height: 5 },
    element('rect', { ...FIELD, fill: swatch.paint.light.fill }),
    drawTextured(swatch, [1, 1, 63, 39]),
    element('rect', {
      ...FIELD,
      fill: 'none',
      stroke: TEXT_INKS.soft.light,
      'stroke-width': 2,
      'stroke-dasharray': isBroken(swatch) ? '6 5' : undefined,
    }),
  );

export function write(
  viewBox: string,
  { width, height }: Omit<PaperDrawing, 'svg'>,
  ...children: string[]
): PaperDrawing {
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox,
      width: `${width.toFixed(1)}mm`,
      height: `${height.toFixed(1)}mm`,
      'font-family': FONTS,
    },
    ...children,
  );
  return { svg, width, height };
}
