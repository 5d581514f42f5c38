import { lookup } from '../../atlas/lookup.ts';
import type { Atlas } from '../../atlas/types.ts';
import type { Words } from '../../i18n/words.ts';
import type { ShareWords } from '../../i18n/share/load.ts';
import { STORY } from '../../i18n/story/load.ts';
import { tableWords } from '../../i18n/table/load.ts';
import { format } from '../../store/params.ts';
import type { Stroke } from '../../store/pen.ts';
import { isTalk, type View } from '../../store/view.ts';
import { addressOf } from './address.ts';

/** What slides are made of: the view as it stands, or the story from its first step to its last. */
export const MATTERS = ['view', 'story'] as const;
export type Matter = (typeof MATTERS)[number];

interface Given {
  readonly atlas: Atlas;
  readonly view: View;
  readonly words: Words;
  readonly shareWords: ShareWords;
  /** What is drawn on the map that is shown. */
  readonly strokes: readonly Stroke[];
}

/** Whether a slide will show what is shown now: of a story, that of the step one is at. */
export const isShown = ({ mode, step }: Pick<View, 'mode' | 'step'>, matter: Matter): boolean =>
  matter === 'view' || ((mode === 'story' || isTalk(mode)) && step !== null);

/** The slides as a PowerPoint file. What writes them is large, and loads here. */
export async function makeDeck(
  { atlas, view, words, shareWords, strokes }: Given,
  matter: Matter,
  onSlide: (done: number, all: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const [{ createDeck }, { worldFor }, own, story] = await Promise.all([
    import('../../output/deck/deck.ts'),
    import('./worldFor.ts'),
    tableWords[words.locale](),
    STORY[words.locale](),
  ]);
  const { sentences } = lookup(atlas);
  const steps = atlas.story.map(({ id, at, title, note, sentence, quote: [from, to] }) => ({
    at,
    title: story.steps?.[id]?.title ?? title,
    note: story.steps?.[id]?.note ?? note,
    quote: sentences.get(sentence)?.text.slice(from, to) ?? '',
    // Lines drawn at one step are not there to tell another.
    strokes: isShown(view, matter) && view.step === id ? strokes : [],
  }));
  return createDeck(
    { atlas, words, shareWords, tableWords: own, addressOf, worldFor: (shown) => worldFor(atlas, shown) },
    matter === 'story' ? steps : [{ at: format(view), strokes }],
    onSlide,
  );
}
