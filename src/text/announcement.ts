import { lookup } from '../atlas/lookup.ts';
import { proofsOf } from '../atlas/pieces.ts';
import type { Id } from '../atlas/id.ts';
import type { Atlas } from '../atlas/types.ts';
import type { Words } from '../locales/words.ts';
import { meaningOf } from './meaning.ts';
import { openedName } from './openedName.ts';

/** Announces what was opened: its name, the meaning of its shade, and the first sentence that supports it. */
export function announcement(atlas: Atlas, focus: Id, words: Words): string {
  const { countries, sentences } = lookup(atlas);
  const country = countries.get(focus);
  const meaning = country ? meaningOf(atlas, country, 'parties', words).slice(0, 1) : [];
  const [first] = proofsOf(atlas, focus);
  const sentence = sentences.get(first ?? '')?.text;
  const said = words.sentences([...meaning, ...(sentence ? [sentence] : [])]);
  const name = openedName(atlas, focus, words);
  return said === '' ? name : words.mark(name, said);
}
