import { figureOf, lookup } from '../../../atlas/lookup.ts';
import { proofsOf } from '../../../atlas/pieces.ts';
import type { Id } from '../../../atlas/id.ts';
import type { Atlas } from '../../../atlas/types.ts';
import type { Words } from '../../../locales/words.ts';
import { articleLayer, meaningOf } from '../../../text/meaning.ts';
import { openedName } from '../../../text/openedName.ts';
import type { Layer } from '../../../store/view.ts';

/** A text to be read aloud in one voice. */
export interface Passage {
  readonly text: string;
  /** BCP 47 tag of the language it is written in. */
  readonly lang: string;
  /** The sentence of the article that it is; null for words of the page. */
  readonly sentence: Id | null;
}

/** Lists the passages to read for a focus: its name and its meaning, then its sentences, which are English. */
export function passagesOf(atlas: Atlas, focus: Id, layer: Layer, words: Words): readonly Passage[] {
  const { countries, regions, sentences } = lookup(atlas);
  const country = countries.get(focus);
  const figure = regions.has(focus) ? figureOf(atlas, focus) : undefined;
  const meaning = country
    ? meaningOf(atlas, country, articleLayer(layer), words)
    : regions.has(focus)
      ? [figure ? words.figure(figure) : words.noTotal]
      : [];
  const page = [openedName(atlas, focus, words), ...meaning].map((text) => ({
    text,
    lang: words.locale,
    sentence: null,
  }));
  const quotes = proofsOf(atlas, focus).map((id) => ({
    text: sentences.get(id)?.text ?? '',
    lang: 'en',
    sentence: id,
  }));
  return [...page, ...quotes];
}
