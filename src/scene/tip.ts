import { figureOf, lookup } from '../atlas/lookup.ts';
import type { Atlas, Id } from '../atlas/types.ts';
import type { Words } from '../i18n/words.ts';
import { isTalk, type View } from '../store/view.ts';
import { figureLine, meaningOf } from './meaning.ts';

/** What is told of a country or a region while one points at it. */
export interface Tip {
  readonly name: string;
  readonly lines: readonly string[];
  /** The printed figure of its region, with its date. */
  readonly figure: string | undefined;
}

/**
 * Name, meaning and figure of what is pointed at; null where it has none to tell. In a talk, what stands in the
 * spotlight is told below the map; a quiz asks for what would be told here.
 */
export function tipOf(atlas: Atlas, { mode, focus, layer }: View, id: Id | null, words: Words): Tip | null {
  if (id === null || mode === 'quiz' || (isTalk(mode) && id === focus)) return null;
  const country = lookup(atlas).countries.get(id);
  if (country) {
    return {
      name: country.name,
      lines: meaningOf(atlas, country, layer, words),
      figure: layer === 'blank' || layer === 'own' ? undefined : figureLine(atlas, country, words),
    };
  }
  const region = layer === 'regions' ? lookup(atlas).regions.get(id) : undefined;
  if (!region) return null;
  const figure = figureOf(atlas, region.id);
  return {
    name: region.name,
    lines: [figure ? words.figure(figure) : words.noTotal],
    figure: figure && words.asOf(figure.date),
  };
}
