import type { Atlas } from '../../atlas/types.ts';
import { format, parse, readPatch, type Patch } from '../../store/permalink.ts';
import type { View } from '../../store/view.ts';

/** Returns a frame's place without its looks: `focus=fra&layer=named`, or '' at rest. */
export const atOf = (view: View): string =>
  format({ ...view, embed: 'off', theme: null, lang: null }).slice(1);

/**
 * The whole place that a host asks for. Its looks stay if the host does not give them; an empty value
 * restores the reader's own.
 */
export function patchOf(at: string, atlas: Atlas): Patch {
  const asked = readPatch(at);
  const { embed, theme, lang, ...place } = parse(at, atlas);
  return {
    ...place,
    ...(embed === 'off' ? {} : { embed }),
    ...(theme === null && asked.theme !== '' ? {} : { theme }),
    ...(lang === null && asked.lang !== '' ? {} : { lang }),
  };
}
