import type { Colors, Paint, Texture } from '../../../scene/palette.ts';
import { GROUND } from '../../../scene/palette.ts';
import { MUTED } from '../../../scene/scene.ts';
import { element } from '../../../lib/markup.ts';
import { color, solid } from './colors.ts';

/** The preset pattern of DrawingML that comes nearest to a texture. */
const PATTERNS: Readonly<Record<Texture, string>> = {
  lines: 'ltUpDiag',
  dense: 'wdUpDiag',
  dots: 'pct5',
  visits: 'sphere',
  stripes: 'dkUpDiag',
};

/** Mixes a color with the sea's, for muted shapes: not every program draws transparent patterns. */
export function faded(hex: string): string {
  const channel = (from: string, at: number) => parseInt(from.slice(1 + 2 * at, 3 + 2 * at), 16);
  const mixed = [0, 1, 2].map((at) =>
    Math.round(channel(hex, at) * MUTED + channel(GROUND.sea.light, at) * (1 - MUTED)),
  );
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** A swatch's paint as a fill: one color, or a pattern that can be recolored in two. */
export function fillFor({ light, texture }: Pick<Paint, 'light' | 'texture'>, isMuted = false): string {
  const { fill, ink = fill }: Colors = isMuted
    ? { fill: faded(light.fill), ink: faded(light.ink ?? light.fill) }
    : light;
  if (texture === undefined) return solid(fill);
  return element(
    'a:pattFill',
    { prst: PATTERNS[texture] },
    element('a:fgClr', {}, color(ink)),
    element('a:bgClr', {}, color(fill)),
  );
}
