import { lookup, sectionOf } from '../atlas/lookup.ts';
import type { Id } from '../atlas/id.ts';
import type { Atlas } from '../atlas/types.ts';
import type { Words } from '../locales/words.ts';

/** Names a sentence's place in its section. */
export function withinSection(sentence: Id, words: Words): string {
  const [, paragraph, at] = sentence.split('.').map(Number);
  return words.shell.place(paragraph ?? 0, at ?? 0);
}

/** Names a sentence's place in the article. */
export function citation(atlas: Atlas, sentence: Id, words: Words): string {
  const [, paragraph, at] = sentence.split('.').map(Number);
  const section = lookup(atlas).sections.get(sectionOf(sentence));
  return words.panel.cite(section?.name ?? '', paragraph ?? 0, at ?? 0);
}
