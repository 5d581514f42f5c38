import type { Swatch } from '../../scene/encode.ts';
import { drawMap } from '../map.ts';
import { element } from '../markup.ts';
import { FONTS } from '../svg.ts';
import { INKS } from '../inks.ts';
import { drawTextured, drawTextures } from './hatching.ts';
import type { Drawn } from '../drawn.ts';
import type { Subject } from '../page.ts';
import type { Texture } from '../../scene/palette.ts';

/** A drawing that stands on its own, and its size in millimetres. */
export interface Drawing {
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

/** A swatch on paper: what is not mentioned stays as white as it is, since its grey is that of a printed color. */
export function onPaper(swatch: Swatch): Swatch {
  const { id, paint } = swatch;
  if (id === 'none' || id === 'blank') return { ...swatch, paint: flat('#ffffff') };
  // Its light gray is that of a region.
  if (id === 'home') return { ...swatch, paint: flat('#bfb39c') };
  const own = PAPER_TEXTURES[id];
  if (!own) return swatch;
  const light = { fill: paint.light.fill, ink: own.ink };
  return { ...swatch, paint: { ...paint, light, texture: own.texture } };
}

export const flat = (fill: string) => ({ light: { fill }, dark: { fill }, projected: { fill } });

/** What is drawn, as it is on paper: nothing steps back, since a pale shade would be another shade. */
export function printed(drawn: Drawn, dress: (swatch: Swatch, id: string) => Swatch = onPaper): Drawn {
  return {
    ...drawn,
    shapes: drawn.shapes.map((shape) => ({
      ...shape,
      mark: { ...shape.mark, swatch: dress(shape.mark.swatch, shape.place.id), emphasis: 'plain' },
    })),
  };
}

const inset = ({ x, y, width, height }: Cut, by: number): Cut => ({
  x: x + by,
  y: y + by,
  width: width - 2 * by,
  height: height - 2 * by,
});

/** A map as a drawing: without a sea, its lines dark. `over`: markup that lies on it, in units of the frame. */
export function drawPaperMap(subject: Subject, drawn: Drawn, cut: Cut, width: number, over = ''): Drawing {
  const { x, y } = cut;
  const height = (width * cut.height) / cut.width;
  const edge = cut.width / 800;
  return write(
    `${x} ${y} ${cut.width} ${cut.height}`,
    { width, height },
    drawMap(subject, drawn, {
      theme: 'light',
      transparent: true,
      line: INKS.soft.light,
      textures: drawTextures,
    }),
    element('rect', { ...inset(cut, edge / 2), fill: 'none', stroke: INKS.edge.light, 'stroke-width': edge }),
    over,
  );
}

const FIELD = { x: 1, y: 1, width: 62, height: 38 } as const;

/** A field of a swatch's paint: colors of the page's ground are not printed, drawings are. */
export const drawField = (swatch: Swatch): Drawing =>
  write(
    '0 0 64 40',
    { width: 8, height: 5 },
    element('rect', { ...FIELD, fill: swatch.paint.light.fill }),
    drawTextured(swatch, [1, 1, 63, 39]),
    element('rect', { ...FIELD, fill: 'none', stroke: INKS.soft.light, 'stroke-width': 2 }),
  );

export function write(
  viewBox: string,
  { width, height }: Omit<Drawing, 'svg'>,
  ...children: string[]
): Drawing {
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
