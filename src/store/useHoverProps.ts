import { useMemo, type PointerEvent } from 'react';
import type { Id } from '../atlas/id.ts';
import { useStore } from './react.tsx';

/**
 * Returns props that make an element hover at an id while the pointer or the focus is on it. Touch only taps.
 */
export function useHoverProps(id: Id) {
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
