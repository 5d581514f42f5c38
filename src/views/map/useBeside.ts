import { useCallback, useEffect, useRef, type RefObject } from 'react';

/** A place in the window, in pixels from its upper left corner. */
export type Point = readonly [x: number, y: number];

/** Pixels between the point and the box. */
const DISTANCE = 14;
/** The cosine between a pointer's way and the way to the box: within 18 degrees. */
const STRAIGHT = 0.95;
/** Pixels from the nearest corner of the box within which a pointer may be on its way to it. */
const NEAR = DISTANCE * 2;
/** Pixels that a swift hand goes into the box from one event to the next. Farther is a jump, and no way to it. */
const SWIFT = 60;
/** Pixels that are kept free along the window's edge. */
const EDGE = 4;

/**
 * Keeps a box of fixed position beside the pointer over the map, on the side where there is room. The pointer goes
 * through it to the map, but for one that moves straight at it: for that the box stays, gets `data-reached`, and can
 * be pointed at. Sizes are told by the browser when it has laid them out; none is read while one points.
 * @returns puts the box beside a point that is not the pointer's, unless there is a pointer
 */
export function useBeside(box: RefObject<HTMLElement | null>, scroller: RefObject<HTMLElement | null>) {
  const pointer = useRef<Point | null>(null);
  const put = useRef<(at: Point) => void>(null);

  useEffect(() => {
    const [map, beside] = [scroller.current, box.current];
    if (!map || !beside) return undefined;
    let at: Point | null = null;
    let [width, height, left, top] = [0, 0, 0, 0];
    let [right, bottom] = [0, 0];

    put.current = (next) => {
      at = next;
      const [x, y] = at;
      left = Math.max(EDGE, x + DISTANCE + width > right ? x - DISTANCE - width : x + DISTANCE);
      top = Math.max(EDGE, y + DISTANCE + height > bottom ? y - DISTANCE - height : y + DISTANCE);
      beside.style.setProperty('translate', `${left}px ${top}px`);
      beside.removeAttribute('data-reached');
    };
    /** Whether the pointer is on a straight way from one point to the nearest corner of the box, or through it. */
    const isToward = ([x0, y0]: Point, [x, y]: Point) => {
      const toX = Math.min(left + width, Math.max(left, x0)) - x0;
      const toY = Math.min(top + height, Math.max(top, y0)) - y0;
      const [distance, moved] = [Math.hypot(toX, toY), Math.hypot(x - x0, y - y0)];
      const isStraight = (x - x0) * toX + (y - y0) * toY > STRAIGHT * distance * moved;
      const isWithin = x > left && x < left + width && y > top && y < top + height;
      return isStraight && distance < NEAR && moved <= distance + (isWithin ? SWIFT : 0);
    };
    const isOn = (target: EventTarget | null) => target instanceof Node && beside.contains(target);

    const sizes = new ResizeObserver(() => {
      // Asked for right after the layout, it costs none.
      ({ width, height } = beside.getBoundingClientRect());
      ({ right } = map.getBoundingClientRect());
      bottom = document.documentElement.clientHeight;
      if (at && !beside.hidden && !beside.hasAttribute('data-reached')) put.current?.(at);
    });
    sizes.observe(beside);
    sizes.observe(map);

    const move = (event: PointerEvent) => {
      const last = pointer.current;
      pointer.current = [event.clientX, event.clientY];
      if (isOn(event.target)) return;
      // A finger does not come to read: it opens what lies under it.
      const isComing = event.pointerType !== 'touch' && !beside.hidden && last !== null;
      if (isComing && isToward(last, pointer.current)) {
        beside.setAttribute('data-reached', '');
        // What lies between is not what one points at.
        event.stopPropagation();
      } else put.current?.(pointer.current);
    };
    // Onto the box is not off the map.
    const out = (event: PointerEvent) => {
      if (isOn(event.relatedTarget)) event.stopPropagation();
    };
    const leave = () => (pointer.current = null);
    const listening = new AbortController();
    const { signal } = listening;
    map.addEventListener('pointermove', move, { capture: true, signal });
    map.addEventListener('pointerout', out, { capture: true, signal });
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
