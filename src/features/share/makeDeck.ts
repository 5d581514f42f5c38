import type { Atlas } from '../../atlas/types.ts';
import type { Words } from '../../locales/words.ts';
import type { ShareWords } from '../../locales/share.ts';
import { tableWords } from '../../locales/table.ts';
import { ledBy } from '../../store/look.ts';
import { format } from '../../store/permalink.ts';
import type { Stroke } from '../../scene/strokes.ts';
import type { View } from '../../store/view.ts';
import type { StepSource } from '../steps.ts';
import type { Progress } from './slides/deck.ts';
import { addressOf } from './address.ts';

/** Contents of a deck: the current view, or all steps of the story. */
export const MATTERS = ['view', 'story'] as const;
export type Matter = (typeof MATTERS)[number];

interface DeckInput {
  readonly atlas: Atlas;
  readonly view: View;
  readonly words: Words;
  readonly shareWords: ShareWords;
  /** The strokes on the current map. */
  readonly strokes: readonly Stroke[];
  /** Undefined where no feature tells anything step by step. */
  readonly source: StepSource | undefined;
}

/** Tests whether a slide will show the current map; of steps, only the current one's does. */
export const isShown = (view: View, matter: Matter): boolean => matter === 'view' || ledBy(view) !== null;

/** Makes the slides as a PowerPoint file. The large code for it loads here. */
export async function makeDeck(
  { atlas, view, words, shareWords, strokes, source }: DeckInput,
  matter: Matter,
  progress: Progress,
): Promise<Uint8Array<ArrayBuffer>> {
  const [{ createDeck }, { worldAt }, own, steps] = await Promise.all([
    import('./slides/deck.ts'),
    import('./worldFor.ts'),
    tableWords[words.locale](),
    matter === 'story' ? source?.load(atlas, words.locale) : undefined,
  ]);
  return createDeck(
    { atlas, words, shareWords, tableWords: own, addressOf, worldFor: worldAt, made: new Date() },
    // Lines drawn at one step are not there to tell another.
    steps?.map(({ id, ...step }) => ({ ...step, strokes: ledBy(view) === id ? strokes : [] })) ?? [
      { at: format(view), strokes },
    ],
    progress,
  );
}
