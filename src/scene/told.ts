import { figureOf, lookup, nameOf, proofOf } from '../atlas/lookup.ts';
import type { Atlas, Id, Sentence } from '../atlas/types.ts';
import type { Words } from '../i18n/words.ts';
import type { Layer } from '../store/view.ts';
import { figureLine, meaningOf } from './meaning.ts';

/** What is told of an id in few words: its name, what its shade or its figure says, the sentence for it. */
interface Told {
  readonly name: string;
  readonly lines: readonly string[];
  readonly proof: Sentence | undefined;
}

/** For who turns to a country, a region or whatever else before an audience. */
export function toldOf(atlas: Atlas, id: Id, layer: Layer, words: Words): Told {
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
