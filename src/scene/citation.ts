import { lookup, sectionOf } from '../atlas/lookup.ts';
import type { Atlas, Id } from '../atlas/types.ts';
import type { Words } from '../i18n/words.ts';

/** Where a sentence stands, in words. */
export function citation(atlas: Atlas, sentence: Id, words: Words): string {
  const [, paragraph, at] = sentence.split('.').map(Number);
  const section = lookup(atlas).sections.get(sectionOf(sentence));
  return words.panel.cite(section?.name ?? '', paragraph ?? 0, at ?? 0);
}
