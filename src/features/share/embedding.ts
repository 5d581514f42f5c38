import { unframed } from '../../store/look.ts';
import { format } from '../../store/permalink.ts';
import type { View } from '../../store/view.ts';

/** Pixels of a frame. */
export const EMBED_SIZES = {
  small: { width: 400, height: 300 },
  slide: { width: 960, height: 540 },
  large: { width: 1280, height: 720 },
} as const;
export type EmbedSize = keyof typeof EMBED_SIZES;

export interface Embedding extends Pick<View, 'layer' | 'lang' | 'theme'> {
  readonly size: EmbedSize;
  /** True if the panel stands beside the map. */
  readonly hasPanel: boolean;
  /** True if it opens where the reader is. */
  readonly here: boolean;
}

/** The view that a frame opens at. `look`: what makes it one of a frame. */
export function viewOf(view: View, look: Partial<View>, { layer, lang, theme, here }: Embedding): View {
  const place: View = { ...view, layer, lang, theme, pane: 'auto', mode: 'map', compare: [], ...look };
  return here ? place : { ...place, focus: null, center: null, zoom: null };
}

/** Double-quoted attributes; those without a value are left out. */
const attributes = (values: Readonly<Record<string, string | number | null>>) =>
  Object.entries(values)
    .flatMap(([name, value]) =>
      value === null || value === ''
        ? []
        : [`${name}="${String(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`],
    )
    .join(' ');

/** @param base the address of the atlas, without a query */
export function frameCode(base: string, view: View, size: EmbedSize, title: string): string {
  const { width, height } = EMBED_SIZES[size];
  const given = {
    src: `${base}${format(view)}`,
    width,
    height,
    title,
    loading: 'lazy',
    allow: 'fullscreen; clipboard-write',
  };
  return `<iframe ${attributes(given)}></iframe>`;
}

/** The element takes the width of its place and the height it needs. */
export function elementCode(base: string, view: View, hasPanel: boolean, title: string): string {
  const at = format({ ...unframed(view), lang: null }).slice(1);
  const { theme, lang } = view;
  const given = { at, embed: hasPanel ? 'panel' : null, theme, lang, title };
  const script = attributes({ src: new URL('embed.js', base).href });
  return `<script async ${script}></script>\n<relations-atlas ${attributes(given)}></relations-atlas>`;
}
