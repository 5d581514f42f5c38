import type { Id } from '../../atlas/id.ts';
import type { Atlas } from '../../atlas/types.ts';
import { readPatch } from '../../store/permalink.ts';

/** The focus of a step's own place. */
export function focusOf(atlas: Atlas, id: Id | null): Id | null {
  const step = atlas.story.find((one) => one.id === id);
  const { focus } = readPatch(step?.at ?? '');
  return typeof focus === 'string' && focus !== '' ? focus : null;
}
