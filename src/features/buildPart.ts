import type { ComponentType } from 'react';
import type { Atlas } from '../atlas/types.ts';
import type { World } from '../atlas/world.ts';
import type { Words } from '../locales/words.ts';
import type { View } from '../store/view.ts';

/** A view, and the English words and the address that its picture carries. */
export interface PreviewContext {
  readonly atlas: Atlas;
  readonly world: World;
  readonly view: View;
  readonly words: Words;
  readonly link: string;
}

/** A feature's additions to the pages that the build writes. */
export interface BuildPart {
  readonly id: string;
  /** Draws the picture that a link unfurls to, as SVG; the first does. */
  readonly drawPreview?: (context: PreviewContext) => string;
  /** The text for readers without scripts, below the map, in English. */
  readonly Noscript?: ComponentType<{ readonly atlas: Atlas; readonly words: Words }>;
}
