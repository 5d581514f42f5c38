import type { Id } from '../../atlas/id.ts';
import { useView, useStore } from '../../store/react.tsx';
import { MOST_COMPARED } from '../../store/view.ts';

/** The compared places, with functions to add and remove one. */
export function usePins() {
  const pins = useView((view) => view.compare);
  const { go } = useStore();
  return {
    pins,
    isFull: pins.length >= MOST_COMPARED,
    add: (id: Id) => go({ compare: [...pins, id] }),
    remove: (id: Id) => go({ compare: pins.filter((pin) => pin !== id) }),
    clear: () => go({ compare: [] }),
  };
}
