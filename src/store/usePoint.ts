import { useMemo, type PointerEvent } from 'react';
import type { Id } from '../atlas/types.ts';
import { useStore } from './react.tsx';

/** What makes an element hover at an id while the pointer or the keyboard is on it. A finger only taps. */
export function usePoint(id: Id) {
  const { hover } = useStore();
  return useMemo(() => {
    const unlessTouch = (to: Id | null) => (event: PointerEvent) => {
      if (event.pointerType !== 'touch') hover(to);
    };
    return {
      onPointerEnter: unlessTouch(id),
      onPointerLeave: unlessTouch(null),
      onFocus: () => hover(id),
      onBlur: () => hover(null),
    };
  }, [id, hover]);
}
