import { figureOf, kindOf, lookup, nameOf } from '../atlas/lookup.ts';
import type { Atlas } from '../atlas/types.ts';
import type { Words } from '../locales/words.ts';
import type { View } from '../store/view.ts';
import { meaningOf } from './meaning.ts';

interface Context {
  readonly atlas: Atlas;
  readonly view: View;
  readonly words: Words;
}

/** Names the focus, with its shade or its figure. */
export function focusLine({ atlas, view, words }: Context): string | undefined {
  const { focus, layer } = view;
  if (focus === null) return undefined;
  const { countries, regions } = lookup(atlas);
  const country = countries.get(focus);
  if (country) return words.mark(country.name, words.sentences(meaningOf(atlas, country, layer, words)));
  const region = regions.get(focus);
  const figure = region && figureOf(atlas, region.id);
  if (region) {
    return figure
      ? words.regionFigure(region.name, words.figure(figure), figure.date)
      : words.noFigure(region.name);
  }
  return kindOf(atlas, focus) === 'sentence'
    ? `“${lookup(atlas).sentences.get(focus)?.text.trim() ?? ''}”`
    : nameOf(atlas, focus);
}
