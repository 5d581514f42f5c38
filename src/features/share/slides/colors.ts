import { element } from '../../../lib/markup.ts';
import { GROUND, paints } from '../../../scene/palette.ts';
import { TEXT_INKS } from '../image/inks.ts';

/** The colors of the deck's theme by their names in DrawingML: a change of the theme changes the map. */
export const THEME_COLORS = {
  dk1: TEXT_INKS.text.light,
  lt1: GROUND.sea.light,
  dk2: TEXT_INKS.soft.light,
  lt2: paints.PLAIN.home.light.fill,
  accent1: paints.step(1).light.fill,
  accent2: paints.step(2).light.fill,
  accent3: paints.step(3).light.fill,
  accent4: paints.step(7).light.fill,
  accent5: paints.average(2).light.line ?? GROUND.coast.light,
  accent6: GROUND.ring.light,
  hlink: '#0f5c7d',
  folHlink: TEXT_INKS.soft.light,
} as const;

/** The names under which shapes refer to text and ground, which a slide may exchange. */
const MAPPED: Readonly<Record<string, string>> = { dk1: 'tx1', lt1: 'bg1', dk2: 'tx2', lt2: 'bg2' };

const BY_COLOR = new Map(
  Object.entries(THEME_COLORS)
    .toReversed()
    .map(([name, hex]) => [hex.toLowerCase(), MAPPED[name] ?? name]),
);

/** Writes a color as DrawingML: the theme's, if it has it. `opacity` is from 0 to 1. */
export function color(hex: string, opacity = 1): string {
  const alpha = opacity < 1 ? element('a:alpha', { val: Math.round(opacity * 100_000) }) : '';
  const name = BY_COLOR.get(hex.toLowerCase());
  return name === undefined
    ? element('a:srgbClr', { val: hex.slice(1).toUpperCase() }, alpha)
    : element('a:schemeClr', { val: name }, alpha);
}

export const solid = (hex: string, opacity = 1): string => element('a:solidFill', {}, color(hex, opacity));
