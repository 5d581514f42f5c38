import { useCallback, useEffect, useRef, type RefObject } from 'react';

/** A place in the window, in pixels from its upper left corner. */
export type Point = readonly [x: number, y: number];

/** Pixels between the point and the box. */
const DISTANCE = 14;
/** Pixels that are kept free along the window's edge. */
const EDGE = 4;

/**
 * Keeps a box of fixed position beside the pointer over the map, on the side where there is room. The pointer goes
 * through it, always. Sizes are told by the browser when it has laid them out; none is read while one points.
 * @returns puts the box beside a point that is not the pointer's, unless there is a pointer
 */
export function useBeside(box: RefObject<HTMLElement | null>, scroller: RefObject<HTMLElement | null>) {
  const pointer = useRef<Point | null>(null);
  const put = useRef<(at: Point) => void>(null);

  useEffect(() => {
    const [map, beside] = [scroller.current, box.current];
    if (!map || !beside) return undefined;
    let at: Point | null = null;
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
    const listening = new AbortController();
    const { signal } = listening;
    map.addEventListener('pointermove', move, { capture: true, signal });
    map.addEventListener('pointerleave', leave, { signal });
    map.addEventListener('keydown', leave, { signal });
    return () => {
      listening.abort();
      sizes.disconnect();
      put.current = null;
    };
  }, [box, scroller]);

  return useCallback((find: () => Point | undefined) => {
    const at = pointer.current ? undefined : find();
    if (at) put.current?.(at);
  }, []);
}
