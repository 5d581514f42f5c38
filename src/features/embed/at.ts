import type { Atlas } from '../../atlas/types.ts';
import { format, parse, type Patch } from '../../store/permalink.ts';
import type { View } from '../../store/view.ts';

/** Where a frame is, without how it shows it: `focus=fra&layer=named`, or '' at rest. */
export const atOf = (view: View): string =>
  format({ ...view, embed: 'off', theme: null, lang: null }).slice(1);

/** The whole of a place that a host asks for. What it looks like stays where the host does not say. */
export function patchOf(at: string, atlas: Atlas): Patch {
  const { embed: _embed, theme, lang, ...place } = parse(at, atlas);
  return { ...place, ...(theme === null ? {} : { theme }), ...(lang === null ? {} : { lang }) };
}
