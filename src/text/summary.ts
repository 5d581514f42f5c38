import { figureOf, lookup, nameOf, proofOf } from '../atlas/lookup.ts';
import type { Id } from '../atlas/id.ts';
import type { Atlas, Sentence } from '../atlas/types.ts';
import type { Words } from '../locales/words.ts';
import type { Layer } from '../store/view.ts';
import { figureLine, meaningOf } from './meaning.ts';

/** Summarizes an id: its name, what its shade or its figure says, the sentence for it. */
interface Summary {
  readonly name: string;
  readonly lines: readonly string[];
  readonly proof: Sentence | undefined;
}

/** Summarizes a country, a region or any other place for an audience. */
export function summary(atlas: Atlas, id: Id, layer: Layer, words: Words): Summary {
  const { countries, regions, sentences } = lookup(atlas);
  const country = countries.get(id);
  const figure = regions.has(id) ? figureOf(atlas, id) : undefined;
  const lines = country
    ? [...meaningOf(atlas, country, layer, words), figureLine(atlas, country, words)]
    : [figure && words.figure(figure)];
  return {
    name: nameOf(atlas, id),
    lines: lines.flatMap((line) => line || []),
    proof: sentences.get((country ? proofOf(atlas, id) : atlas.reach[id]?.sentences[0]) ?? ''),
  };
}
