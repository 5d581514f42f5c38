import { figureOf, kindOf, lookup, nameOf } from '../atlas/lookup.ts';
import type { Atlas, Own } from '../atlas/types.ts';
import type { World } from '../atlas/world.ts';
import type { Words } from '../i18n/words.ts';
import type { ShareWords } from '../i18n/share/load.ts';
import { legendOf } from '../scene/legend.ts';
import { meaningOf } from '../scene/meaning.ts';
import type { Stroke } from '../store/pen.ts';
import type { View } from '../store/view.ts';
import type { Text } from './sheet.ts';

/** All that an output is made of. */
export interface Subject {
  readonly atlas: Atlas;
  readonly world: World;
  readonly view: View;
  readonly words: Words;
  readonly shareWords: ShareWords;
  /** The whole address of the view. */
  readonly link: string;
  /** What a presenter has drawn on the map; it is no part of the article. */
  readonly strokes?: readonly Stroke[];
}

/** What to beware of: whose account or numbers these are, and what the boundaries imply. */
export const cautionOf = (words: Words, own?: Own): string =>
  words.sentences([(own ?? words.legend).caution, words.legend.boundaries]);

/** The article's own line on where it is from. */
export const sourceOf = (atlas: Atlas): string =>
  lookup(atlas)
    .sections.get('source')
    ?.paragraphs.flat()
    .map(({ text }) => text.trim())
    .join(' ') ?? '';

/** The date of the figures, year and month. */
export const dateOf = (atlas: Atlas): string =>
  atlas.claims.flatMap((claim) => (claim.kind === 'figure' ? [claim.date] : []))[0] ?? '';

/** What is in focus, and what its shade or its figure says. */
export function focusLine({
  atlas,
  view,
  words,
}: Pick<Subject, 'atlas' | 'view' | 'words'>): string | undefined {
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

/** What stands around the map of a view: title, layer, focus, legend, what to beware of, source and link. */
export function textOf(
  subject: Subject,
  own: { readonly title?: string; readonly note?: string } = {},
): Text {
  const { atlas, view, words, shareWords, link, strokes = [] } = subject;
  const layer = words.layers[view.layer];
  const focus = own.note ?? focusLine(subject);
  // What is drawn by hand is the speaker's, not the article's.
  const marked = strokes.length > 0 ? [{ text: shareWords.picture.own }] : [];
  const leads = { text: link, href: link, english: true } as const;
  // The reader's own numbers are not the article's: it is no source of theirs.
  if (view.layer === 'own' && atlas.own) {
    const { name, groups } = atlas.own;
    return {
      title: own.title ?? name,
      notes: [groups.own.about ?? [], focus ?? []].flat(),
      legend: legendOf(atlas, 'own', words),
      foot: [...marked, { text: cautionOf(words, atlas.own) }, leads],
    };
  }
  return {
    title: own.title ?? shareWords.picture.headline(dateOf(atlas)),
    notes: [words.mark(layer.name, layer.about), ...(focus === undefined ? [] : [focus])],
    legend: legendOf(atlas, view.layer, words),
    foot: [...marked, { text: cautionOf(words) }, { text: sourceOf(atlas), english: true }, leads],
  };
}
