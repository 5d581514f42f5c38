import { dateOf, sourceOf } from '../../../atlas/sourceLine.ts';
import type { AddedLayer, Atlas } from '../../../atlas/types.ts';
import type { World } from '../../../atlas/world.ts';
import type { Words } from '../../../locales/words.ts';
import type { ShareWords } from '../../../locales/share.ts';
import { addedOn } from '../../../text/headline.ts';
import { legendOf } from '../../../text/legend.ts';
import { focusLine } from '../../../text/focusLine.ts';
import type { Stroke } from '../../../scene/strokes.ts';
import type { View } from '../../../store/view.ts';
import type { Text } from './pageLayout.ts';

/** All that an output is made of. */
export interface ExportContext {
  readonly atlas: Atlas;
  readonly world: World;
  readonly view: View;
  readonly words: Words;
  readonly shareWords: ShareWords;
  /** The whole address of the view. */
  readonly link: string;
  /** The presenter's strokes on the map; they are not part of the article. */
  readonly strokes?: readonly Stroke[];
}

/** The caution: whose account or numbers these are, and that boundaries imply no position. */
export const cautionOf = (words: Words, added?: AddedLayer): string =>
  words.sentences([(added ?? words.legend).caution, words.legend.boundaries]);

/** Writes the texts around the map of a view: title, layer, focus, legend, caution, source and link. */
export function textOf(
  context: ExportContext,
  own: { readonly title?: string; readonly note?: string } = {},
): Text {
  const { atlas, view, words, shareWords, link, strokes = [] } = context;
  const layer = words.layers[view.layer];
  const focus = own.note ?? focusLine(context);
  // The drawing is the presenter's, not the article's.
  const marked = strokes.length > 0 ? [{ text: shareWords.picture.own }] : [];
  const leads = { text: link, href: link, english: true } as const;
  // An added layer is not the article's: it is no source of it.
  const added = addedOn(atlas, view.layer);
  if (added) {
    const { name, groups } = added;
    return {
      title: own.title ?? name,
      notes: [groups.added.about ?? [], focus ?? []].flat(),
      legend: legendOf(atlas, view.layer, words),
      foot: [...marked, { text: cautionOf(words, added) }, leads],
    };
  }
  return {
    title: own.title ?? shareWords.picture.headline(dateOf(atlas)),
    notes: [words.mark(layer.name, layer.about), ...(focus === undefined ? [] : [focus])],
    legend: legendOf(atlas, view.layer, words),
    foot: [...marked, { text: cautionOf(words) }, { text: sourceOf(atlas), english: true }, leads],
  };
}
