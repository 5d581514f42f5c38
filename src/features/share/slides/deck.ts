import type { Atlas } from '../../../atlas/types.ts';
import type { World } from '../../../atlas/world.ts';
import { dateOf } from '../../../atlas/sourceLine.ts';
import type { Words } from '../../../locales/words.ts';
import type { ShareWords } from '../../../locales/share.ts';
import type { TableWords } from '../../../locales/table.ts';
import { createPause, yieldToMain } from '../../../lib/schedule.ts';
import type { Stroke } from '../../../scene/strokes.ts';
import { parse } from '../../../store/permalink.ts';
import { isAdded, type View } from '../../../store/view.ts';
import type { SlideStep } from './content.ts';
import { mapSlides } from './mapSlide.ts';
import { pack } from './pack.ts';
import { filesOf, type SlidePart } from './package.ts';
import { figuresSlide } from './table.ts';
import { langOf } from './text.ts';

/** A step of a deck. */
export interface DeckStep extends SlideStep {
  /** The strokes on this slide's map. */
  readonly strokes?: readonly Stroke[];
}

/** The data and words that every slide of a deck needs. */
export interface DeckContext {
  readonly atlas: Atlas;
  readonly words: Words;
  readonly shareWords: ShareWords;
  readonly tableWords: TableWords;
  /** The shapes to draw with at a zoom. */
  readonly worldFor: (zoom: number) => Promise<World>;
  readonly addressOf: (view: View) => string;
  /** The time of making. */
  readonly made: Date;
}

/** Callbacks that report the progress of a deck and can cancel it. */
export interface Progress {
  /** Hears how many steps are done. */
  readonly onStep?: (done: number, all: number) => void;
  /** Ends the work: the promise is rejected with its reason. */
  readonly signal?: AbortSignal;
}

/**
 * A PowerPoint file: a slide a step, and one of the printed totals. The map is native shapes, so that each country
 * can be recolored and animated.
 */
export async function createDeck(
  context: DeckContext,
  steps: readonly DeckStep[],
  { onStep, signal }: Progress = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const { atlas, words, shareWords, tableWords, worldFor, addressOf, made } = context;
  const rest = createPause();
  const pause = async () => {
    await rest();
    signal?.throwIfAborted();
  };
  const slides: SlidePart[] = [];
  for (const [at, step] of steps.entries()) {
    const view = parse(step.at, atlas);
    const subject = { atlas, words, shareWords, view, link: addressOf(view), strokes: step.strokes ?? [] };
    slides.push(...(await mapSlides(subject, step, worldFor, pause)));
    onStep?.(at + 1, steps.length + 1);
    // Lets the page draw how far it is.
    await yieldToMain();
    signal?.throwIfAborted();
  }
  // The article's totals are no part of what shows an added layer alone.
  if (steps.some(({ at }) => !isAdded(parse(at, atlas).layer)))
    slides.push(figuresSlide({ atlas, words, shareWords }, tableWords));
  const title = shareWords.picture.headline(dateOf(atlas));
  const files = filesOf(slides, {
    title,
    subject: words.subtitle,
    author: words.title,
    language: langOf(words.locale),
    made,
  });
  const file = await pack(files, pause);
  onStep?.(steps.length + 1, steps.length + 1);
  return file;
}
