import type { Atlas, Id } from '../../atlas/types.ts';
import type { Store } from '../../store/store.ts';

const KEY = 'relations-atlas.step';

/** Keeps the step while the window lives, for an address that has lost it. */
export function keepStep({ view }: Store) {
  view.subscribe(({ step }, before) => {
    if (step === null || step === before.step) return;
    try {
      sessionStorage.setItem(KEY, step);
    } catch {
      // Refused: the address has it.
    }
  });
}

/** The step that was kept, if the story still has it. */
export function resumed(atlas: Atlas): Id | undefined {
  try {
    const kept = sessionStorage.getItem(KEY);
    return atlas.story.find(({ id }) => id === kept)?.id;
  } catch {
    return undefined;
  }
}
