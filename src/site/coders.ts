import { mapCoders } from '../atlas/coders.ts';
import type { Id } from '../atlas/id.ts';
import type { Atlas } from '../atlas/types.ts';
import type { Coders } from '../locales/coders.ts';

/**
 * Checks that every language has each of the coders' texts, and none that the data no longer has.
 * @throws {Error} one line for each, naming the folder of the language and the id of the row.
 */
export function checkCoders(atlas: Atlas, languages: Readonly<Record<string, Coders>>): void {
  const rows = new Map<string, Id>();
  mapCoders(atlas, (text, id) => {
    if (!rows.has(text)) rows.set(text, id);
    return text;
  });
  const lines = Object.entries(languages).flatMap(([locale, coders]) => [
    ...[...rows].flatMap(([text, id]) =>
      coders[text]?.trim()
        ? []
        : [`src/locales/${locale}/: ${id}: add a translation of "${text}" to notes.ts or reasons.ts`],
    ),
    ...Object.keys(coders).flatMap((text) =>
      rows.has(text) ? [] : [`src/locales/${locale}/: "${text}" is no longer in data/: remove it`],
    ),
  ]);
  if (lines.length > 0) throw new Error(lines.join('\n'));
}
