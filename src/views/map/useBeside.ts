import { useCallback, useEffect, useRef, type RefObject } from 'react';

/** A place in the window, in pixels from its upper left corner. */
export type PixelPoint = readonly [x: number, y: number];

/** Pixels between the point and the box. */
const DISTANCE = 14;
/** Pixels that are kept free along the window's edge. */
const EDGE = 4;

/**
 * Keeps a box of fixed position beside the pointer over the map, on the side with room. The pointer always goes
 * through it. The browser reports sizes after layout; none is read while the pointer moves.
 * @returns puts the box beside a point that is not the pointer's, unless there is a pointer
 */
export function useBeside(box: RefObject<HTMLElement | null>, scroller: RefObject<HTMLElement | null>) {
  const pointer = useRef<PixelPoint | null>(null);
  const put = useRef<(at: PixelPoint) => void>(null);

  useEffect(() => {
    const [map, beside] = [scroller.current, box.current];
    if (!map || !beside) return undefined;
    let at: PixelPoint | null = null;
    let [width, height, right, bottom] = [0, 0, 0, 0];

    put.current = (next) => {
      at = next;
      const [x, y] = at;
      const left = Math.max(EDGE, x + DISTANCE + width > right ? x - DISTANCE - width : x + DISTANCE);
      const top = Math.max(EDGE, y + DISTANCE + height > bottom ? y - DISTANCE - height : y + DISTANCE);
      beside.style.setProperty('translate', `${left}px ${top}px`);
    };
    const sizes = new ResizeObserver(() => {
      // Asked for right after the layout, it costs none.
      ({ width, height } = beside.getBoundingClientRect());
      ({ right } = map.getBoundingClientRect());
      bottom = document.documentElement.clientHeight;
      if (at && !beside.hidden) put.current?.(at);
    });
    sizes.observe(beside);
    sizes.observe(map);

    const move = (event: PointerEvent) => {
      pointer.current = [event.clientX, event.clientY];
      put.current?.(pointer.current);
    };
    const leave = () => (pointer.current = null);
    // The keyboard has come to a place of the map.
    const come = ({ target }: FocusEvent) => {
      if (target instanceof Element && target.matches(':focus-visible')) leave();
    };
    const listening = new AbortController();
    const { signal } = listening;
    map.addEventListener('pointermove', move, { capture: true, signal });
    map.addEventListener('pointerleave', leave, { signal });
    map.addEventListener('focusin', come, { signal });
    return () => {
      listening.abort();
      sizes.disconnect();
      put.current = null;
    };
  }, [box, scroller]);

  return useCallback((find: () => PixelPoint | undefined) => {
    const at = pointer.current ? undefined : find();
    if (at) put.current?.(at);
  }, []);
}
