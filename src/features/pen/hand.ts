import { createContacts } from './contacts.ts';

type Point = readonly [x: number, y: number];

interface Hand {
  /** The layer over the map that receives the hand's events. */
  readonly sheet: HTMLElement;
  readonly svg: SVGSVGElement;
  /** The width of the frame in its units. */
  readonly width: number;
  /** Points passed since the last call, in units of the frame; the first call of a stroke has its beginning. */
  readonly onMove: (points: readonly Point[]) => void;
  readonly onEnd: (kind: 'done' | 'dropped') => void;
}

/** Events that would open a country or move the map under the hand. The wheel still zooms. */
const HELD = ['mousedown', 'click', 'dblclick'] as const;

/** The points between two events, where the browser tells them: iPads before 18.2 and plain http do not. */
const passedIn = (event: PointerEvent): readonly PointerEvent[] => {
  const passed = 'getCoalescedEvents' in event ? event.getCoalescedEvents() : [];
  return passed.length > 0 ? passed : [event];
};

/** Follows one mouse, finger or pen at a time, with every point that the device tells. Two fingers move the map. */
export function followHand({ sheet, svg, width, onMove, onEnd }: Hand): () => void {
  const contacts = createContacts();
  const toFrame = ({ clientX, clientY }: PointerEvent): Point => {
    const box = svg.getBoundingClientRect();
    const unit = box.width / width;
    return [(clientX - box.left) / unit, (clientY - box.top) / unit];
  };
  const down = (event: PointerEvent) => {
    if (event.button !== 0) return;
    const { begins, drops } = contacts.press(event);
    if (drops) onEnd('dropped');
    if (!begins) return;
    sheet.setPointerCapture(event.pointerId);
    onMove([toFrame(event)]);
  };
  const move = (event: PointerEvent) => {
    if (contacts.move(event)) onMove(passedIn(event).map(toFrame));
  };
  const end = (event: PointerEvent) => {
    if (contacts.lift(event)) onEnd(event.type === 'pointerup' ? 'done' : 'dropped');
  };
  const hold = (event: Event) => {
    event.stopPropagation();
    if (event.type === 'mousedown') event.preventDefault();
  };
  const holdTouch = (event: TouchEvent) => {
    if (!contacts.areMoving(event.timeStamp)) event.stopPropagation();
  };
  const stop = new AbortController();
  const { signal } = stop;
  sheet.addEventListener('pointerdown', down, { signal });
  sheet.addEventListener('pointermove', move, { signal });
  for (const type of ['pointerup', 'pointercancel'] as const) sheet.addEventListener(type, end, { signal });
  for (const type of HELD) sheet.addEventListener(type, hold, { signal });
  for (const type of ['touchstart', 'touchmove'] as const)
    sheet.addEventListener(type, holdTouch, { signal });
  return () => stop.abort();
}
