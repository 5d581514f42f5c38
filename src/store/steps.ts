import type { Atlas, Id, Step } from '../atlas/types.ts';
import { readPatch, type Patch } from './permalink.ts';
import type { View } from './view.ts';

/** Where in the story a view is, from 0; its beginning where it is at no step. */
export const placeInStory = (atlas: Atlas, { step }: View): number =>
  Math.max(
    0,
    atlas.story.findIndex(({ id }) => id === step),
  );

/** The step so many on from where a view is; the first and the last hold. */
export function stepFrom(atlas: Atlas, view: View, by: number): Step | undefined {
  const at = placeInStory(atlas, view) + by;
  return atlas.story[Math.min(atlas.story.length - 1, Math.max(0, at))];
}

/** What a step's own place has in focus. */
function focusOf(atlas: Atlas, id: Id | null): Id | null {
  const step = atlas.story.find((one) => one.id === id);
  const { focus } = readPatch(step?.at ?? '');
  return typeof focus === 'string' && focus !== '' ? focus : null;
}

/** The country or whatever else a speaker has turned to beside what the step shows. */
export const spotlightOf = (atlas: Atlas, { focus, step }: View): Id | null =>
  focus === focusOf(atlas, step) ? null : focus;

/** What turns away from it, and leaves the map where it is. */
export const withoutSpotlight = (atlas: Atlas, { step }: View): Patch => ({ focus: focusOf(atlas, step) });
