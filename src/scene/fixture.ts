import {
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  formatHex,
  interpolate,
  parse,
  type Color,
} from 'culori';
import type { AddedLayer } from '../atlas/types.ts';
import { compiled } from '../compile/fixture.ts';
import { layers } from '../store/params.ts';
import { isAdded } from '../store/view.ts';
import { encode } from './encode.ts';
import { paints, type Paint, type PaletteTheme } from './palette.ts';
import { PROJECTED_TILES, TILES } from './textures.ts';

const { atlas } = compiled;
/** Each step of an added layer: by size, around zero, of words. */
export const STEPS = {
  bySize: [1, 2, 3, 4, 5, 6, 7],
  bothWays: [11, 12, 13, 14, 15, 16],
  words: [21, 22, 23, 24, 25, 26, 27, 28],
} as const;
/** A layer that has each step, and of some places none. */
const added = {
  layer: layers().find(isAdded) ?? '', name: '', groups: { added: { name: '' }, absent: { name: '' } }, caution: '', labels: new Map(), said: new Map(), given: new Map(), period: '', periods: [''],
  steps: new Map(Object.values(STEPS).flat().flatMap((step, at) => (atlas.countries[at] ? [[atlas.countries[at].id, step] as const] : []))),
} satisfies AddedLayer; // prettier-ignore
/** Every swatch that a map may have. */
export const everySwatch = layers().flatMap((layer) => [...encode({ ...atlas, added }, layer).values()]);

const seenBy = (filter: (color: Color) => Color) => (color: string) => {
  const parsed = parse(color);
  return parsed ? formatHex(filter(parsed)) : color;
};
const blind = {
  protanopia: seenBy(filterDeficiencyProt(1)),
  deuteranopia: seenBy(filterDeficiencyDeuter(1)),
  tritanopia: seenBy(filterDeficiencyTrit(1)),
};
/** Ways of seeing colors: with normal sight, and with each kind of color blindness. */
export const sights = Object.entries({ normal: (color: string) => color, ...blind });
export const difference = differenceCiede2000();
export const lightness = (color: string) => converter('lab65')(color)?.l ?? NaN;

/** The share of a tile that its figure covers. */
function coverage({ texture }: Paint, theme: PaletteTheme): number {
  if (texture === undefined) return 0;
  const { size, figure } = (theme === 'projected' ? PROJECTED_TILES : TILES)[texture];
  return 'bar' in figure ? figure.bar / size : (2 * Math.PI * figure.dots ** 2) / size ** 2;
}
/** The color of a paint at arm's length, where its figure melts into its ground. */
export function melted(paint: Paint, theme: PaletteTheme): string {
  const { fill, ink = fill } = paint[theme];
  return formatHex(interpolate([fill, ink], 'lrgb')(coverage(paint, theme)));
}

/** The paints of what is counted, and of what is not, from the strongest. */
export const NAMED = [7, 3, 2, 1].map(paints.step);
export const FAINT = [paints.average(3), paints.average(2), paints.PLAIN.unnumbered, paints.PLAIN.none];
