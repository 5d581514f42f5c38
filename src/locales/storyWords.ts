import type { Shape } from './words.ts';
import type { words as en } from './en/story.ts';

/** Title and note of a step in another language than English. */
interface StepWords {
  readonly title: string;
  readonly note: string;
}

/** The words of the story and its talk, and the steps by id where the language is not English. */
export type StoryWords = Shape<typeof en> & { readonly steps?: Readonly<Record<string, StepWords>> };
