import { useEffect, useRef, useState, type RefObject } from 'react';
import { useAtlas, useStore } from '../../store/react.tsx';
import { format } from '../../store/permalink.ts';
import { whenIdle, yieldToMain } from '../../lib/schedule.ts';
import { whenUsed } from '../../lib/whenUsed.ts';
import type { CameraControl } from './camera/control.ts';
import { command, attach } from './command.ts';
import type { Surface } from './surface/surface.ts';

/** Milliseconds that the hint stays. */
const HINT = 1600;

/** Tests whether a plain wheel and one finger belong to the page: in a frame, and where the page itself scrolls. */
function isShared(view: HTMLElement): boolean {
  if (document.fullscreenElement) return false;
  const stage = view.closest('.stage');
  const scrolls = (element: Element | null) =>
    element !== null && element.scrollHeight > element.clientHeight + 1;
  return window.self !== window.top || scrolls(stage) || scrolls(document.scrollingElement);
}

/**
 * Loads what moves the map once the page is used, or the view is another than at rest. Until then the map stands
 * still, whole; where it does not come, `failed` says so and `retry` asks again.
 */
export function useCamera(
  frame: RefObject<HTMLElement | null>,
  svg: RefObject<SVGSVGElement | null>,
  surface: () => Surface | null,
) {
  const atlas = useAtlas();
  const store = useStore();
  const camera = useRef<CameraControl | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    const [view, map, current] = [frame.current, svg.current, surface()];
    if (!view || !map || !current) return undefined;
    let isGone = false;
    let hinting = 0;
    const hint = () => {
      view.setAttribute('data-hint', '');
      window.clearTimeout(hinting);
      hinting = window.setTimeout(() => view.removeAttribute('data-hint'), HINT);
    };
    const share = () => view.toggleAttribute('data-shared', isShared(view));
    const load = async () => {
      try {
        const { startCamera } = await import('./camera/start.ts');
        // Loading the code and running it take a frame each.
        await yieldToMain();
        if (isGone) return;
        share();
        camera.current = startCamera({
          view, svg: map, surface: current, atlas, store, hint,
          isShared: () => share(),
        }); // prettier-ignore
        attach(camera.current);
        early.abort();
        for (const turn of turns) view.dispatchEvent(new WheelEvent('wheel', turn));
        setFailed(false);
      } catch {
        setFailed(true);
      }
    };
    // Turns of the wheel before it has come are done when it has.
    const turns: WheelEvent[] = [];
    const early = new AbortController();
    view.addEventListener('wheel', (turn) => turns.push(turn), { passive: true, signal: early.signal });
    const waiting = new AbortController();
    const ask = () => {
      if (waiting.signal.aborted) return;
      waiting.abort();
      whenIdle(() => void load());
    };
    const unsubscribe = store.view.subscribe(ask);
    whenUsed(ask, waiting.signal);
    if (attempt > 0 || format(store.view.getState()) !== '') ask();
    return () => {
      isGone = true;
      early.abort();
      waiting.abort();
      unsubscribe();
      window.clearTimeout(hinting);
      camera.current?.stop();
      camera.current = null;
      attach(null);
    };
  }, [atlas, attempt, frame, store, surface, svg]);

  return { camera, failed, retry: () => setAttempt(attempt + 1) };
}

/** Share of the frame that a key moves the map by. */
const STEP = 0.2;
const PANS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/** Plus and minus zoom; arrows with Shift move. Tells whether the key was one of them. */
export function moveByKey({ key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (altKey || ctrlKey || metaKey) return false;
  const pan = shiftKey ? PANS[key] : undefined;
  if (pan) command(({ panBy }) => panBy(...pan));
  else if (key === '+' || key === '=') command(({ zoomBy }) => zoomBy(1.6));
  else if (key === '-') command(({ zoomBy }) => zoomBy(1 / 1.6));
  else return false;
  return true;
}
