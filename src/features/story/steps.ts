import type { Id } from '../../atlas/id.ts';
import type { Atlas, Step } from '../../atlas/types.ts';
import { focusOf } from './focusOf.ts';
import type { View } from '../../store/view.ts';

/** Returns a view's position in the story, from 0; 0 without a step. */
export const placeInStory = (atlas: Atlas, { step }: View): number =>
  Math.max(
    0,
    atlas.story.findIndex(({ id }) => id === step),
  );

/** The step a number of steps from the current one; it stops at the first and the last. */
export function stepFrom(atlas: Atlas, view: View, by: number): Step | undefined {
  const at = placeInStory(atlas, view) + by;
  return atlas.story[Math.min(atlas.story.length - 1, Math.max(0, at))];
}

/** The place, such as a country, that a speaker has chosen beside the step's own. */
export const spotlightOf = (atlas: Atlas, { focus, step }: View): Id | null =>
  focus === focusOf(atlas, step) ? null : focus;
