import { citeArticle } from '../../../atlas/cite.ts';
import { lookup } from '../../../atlas/lookup.ts';
import type { Id } from '../../../atlas/id.ts';
import type { Atlas } from '../../../atlas/types.ts';
import type { Words } from '../../../locales/words.ts';
import { citation } from '../../../text/citation.ts';

/** Quotes a sentence, says where it stands, the article, and where to see it. */
export function quoteOf(atlas: Atlas, sentence: Id, words: Words, link: string): string {
  const text = lookup(atlas).sentences.get(sentence)?.text.trim() ?? '';
  return `“${text}” (${citation(atlas, sentence, words)})\n${citeArticle(atlas.source, 'chicago')}\n${link}`;
}
