import { figureOf, lookup } from '../atlas/lookup.ts';
import type { Id } from '../atlas/id.ts';
import type { Atlas } from '../atlas/types.ts';
import type { Words } from '../locales/words.ts';
import { traitsOf } from '../store/parts.ts';
import { isAdded, type View } from '../store/view.ts';
import { figureLine, meaningOf } from './meaning.ts';

/** The tooltip of a country or a region. */
export interface TooltipText {
  readonly name: string;
  readonly lines: readonly string[];
  /** The printed figure of its region, with its date. */
  readonly figure: string | undefined;
}

/**
 * Writes the tooltip: name, meaning and figure; null if there is none. In a talk, the place in the spotlight is
 * described below the map; in a quiz, the tooltip would give the answer away.
 */
export function tooltipText(atlas: Atlas, view: View, id: Id | null, words: Words): TooltipText | null {
  const { focus, layer } = view;
  const traits = traitsOf(view);
  if (id === null || traits.silent || (traits.alone && id === focus)) return null;
  const country = lookup(atlas).countries.get(id);
  if (country) {
    return {
      name: country.name,
      lines: meaningOf(atlas, country, layer, words),
      figure: layer === 'blank' || isAdded(layer) ? undefined : figureLine(atlas, country, words),
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
