import type { Swatch } from '../../../scene/encode.ts';
import { GROUND, paints } from '../../../scene/palette.ts';
import type { Turns } from '../../../lib/turns.ts';
import type { Layer } from '../../../store/view.ts';
import type { Ground, Shape } from './mapLayout.ts';
import type { Theme } from './inks.ts';
import type { LabelStyle } from './labels.ts';

/** The look of a map drawn as markup. */
export interface MapLook {
  readonly theme: Theme;
  readonly transparent: boolean;
  /** The start of every id, so that two drawings on one page share none. */
  readonly prefix: string;
  /** The color of coasts and borders, if it is not the theme's. */
  readonly line?: string;
  /** Draws the textures of shapes over their plain fill, if they are not patterns. */
  readonly textures?: (shapes: readonly Shape[]) => Turns<string>;
  /** The style of labels; null if there are none. */
  readonly labels?: LabelStyle | null;
}

/** Writes a fill as an attribute: the color, or the pattern of its texture. */
export const fillIn = (
  { id, paint }: Swatch,
  { theme, prefix }: Pick<MapLook, 'theme' | 'prefix'>,
): string => (paint.texture === undefined ? paint[theme].fill : `url(#${prefix}texture-${id})`);

/** Tests whether a broken line goes around a swatch, which tells it apart from what is not mentioned. */
export const isBroken = ({ id }: Swatch): boolean => id === 'disputed';

/** The width of a broken line, its dashes and the gaps between them, in pixels of the page. */
export const BROKEN = { width: 1.1, dash: 3, gap: 2.5 } as const;

/** The line of a ground: its color, its width in pixels of the page, and its opacity. */
export function groundLine(ground: Ground, { theme, line }: Pick<MapLook, 'theme' | 'line'>, layer: Layer) {
  const isRegional = layer === 'regions';
  switch (ground) {
    case 'pale':
    case 'small':
      return { color: line ?? GROUND.coast[theme], width: 0.65, opacity: isRegional ? 0.5 : 1 };
    case 'inner':
      return layer === 'parties'
        ? { color: line ?? paints.average(2)[theme].line ?? '', width: 0.7, opacity: 0.45 }
        : { color: line ?? GROUND.coast[theme], width: 0.5, opacity: isRegional ? 0.3 : 1 };
    case 'hairline':
      return isRegional
        ? { color: line ?? GROUND.coast[theme], width: 0.5, opacity: 0.3 }
        : { color: GROUND.sea[theme], width: 0.9, opacity: 1 };
    case 'home':
      return { color: paints.PLAIN.home[theme].line ?? '', width: 1.2, opacity: 1 };
  }
}
