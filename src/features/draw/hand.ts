type Point = readonly [x: number, y: number];

interface Given {
  /** What lies over the map and feels the hand. */
  readonly sheet: HTMLElement;
  readonly svg: SVGSVGElement;
  /** The width of the frame in its units. */
  readonly width: number;
  /** Points passed since the last call, in units of the frame; the first call of a stroke has its beginning. */
  readonly onMove: (points: readonly Point[]) => void;
  readonly onEnd: (kind: 'done' | 'dropped') => void;
}

/** What would move the map, or open a country, under the hand. The wheel still zooms. */
const HELD = ['mousedown', 'touchstart', 'click', 'dblclick'] as const;

/** Follows one mouse, finger or pen at a time, with every point that the device has told. */
export function followHand({ sheet, svg, width, onMove, onEnd }: Given): () => void {
  let hand: number | null = null;
  const toFrame = ({ clientX, clientY }: PointerEvent): Point => {
    const box = svg.getBoundingClientRect();
    const unit = box.width / width;
    return [(clientX - box.left) / unit, (clientY - box.top) / unit];
  };
  const down = (event: PointerEvent) => {
    if (hand !== null || event.button !== 0) return;
    hand = event.pointerId;
    sheet.setPointerCapture(hand);
    onMove([toFrame(event)]);
  };
  const move = (event: PointerEvent) => {
    if (event.pointerId !== hand) return;
    const passed = event.getCoalescedEvents();
    onMove((passed.length > 0 ? passed : [event]).map(toFrame));
  };
  const end = (event: PointerEvent) => {
    if (event.pointerId !== hand) return;
    hand = null;
    onEnd(event.type === 'pointerup' ? 'done' : 'dropped');
  };
  const hold = (event: Event) => {
    event.stopPropagation();
    if (event.type === 'mousedown') event.preventDefault();
  };
  const stop = new AbortController();
  const { signal } = stop;
  sheet.addEventListener('pointerdown', down, { signal });
  sheet.addEventListener('pointermove', move, { signal });
  for (const type of ['pointerup', 'pointercancel'] as const) sheet.addEventListener(type, end, { signal });
  for (const type of HELD) sheet.addEventListener(type, hold, { signal });
  return () => stop.abort();
}
