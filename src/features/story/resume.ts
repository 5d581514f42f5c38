import type { Id } from '../../atlas/id.ts';
import type { Atlas } from '../../atlas/types.ts';
import { inWindow } from '../../lib/storage.ts';
import type { Store } from '../../store/store.ts';

const KEY = 'relations-atlas.step';

/** Keeps the step while the window lives, for an address that has lost it. */
export function keepStep({ view }: Store) {
  view.subscribe(({ step }, before) => {
    if (step === null || step === before.step) return;
    // Refused: the address has it.
    inWindow.write(KEY, step);
  });
}

/** The step that was kept, if the story still has it. */
export function resumed(atlas: Atlas): Id | undefined {
  const kept = inWindow.read(KEY);
  return atlas.story.find(({ id }) => id === kept)?.id;
}
