import { useCallback, useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { useAtlas, useStore } from '../../store/react.tsx';
import { whenIdle, yieldToMain } from '../../lib/schedule.ts';
import type { CameraControl } from './camera/start.ts';
import type { Surface } from './surface/surface.ts';

/** What is to be done with the map; it waits where the map cannot be moved yet. */
export type Command = (run: (camera: CameraControl) => void) => void;

/** Where the whole map is in sight, as it stands until it can be moved. */
export const WHOLE = { center: null, zoom: 1 } as const;

/** Milliseconds that the hint stays. */
const HINT = 1600;

/** Whether a plain wheel and one finger belong to the page: in a frame, and where the page itself scrolls. */
function isShared(view: HTMLElement): boolean {
  if (document.fullscreenElement) return false;
  const stage = view.closest('.stage');
  const scrolls = (element: Element | null) =>
    element !== null && element.scrollHeight > element.clientHeight + 1;
  return window.self !== window.top || scrolls(stage) || scrolls(document.scrollingElement);
}

/**
 * Loads what moves the map once the page has come to rest. Until then the map stands still, whole, and what it is
 * told by `command` waits; where it does not come, `failed` says so and `retry` asks again.
 */
export function useCamera(
  frame: RefObject<HTMLElement | null>,
  svg: RefObject<SVGSVGElement | null>,
  surface: () => Surface | null,
) {
  const atlas = useAtlas();
  const store = useStore();
  const camera = useRef<CameraControl | null>(null);
  const waiting = useRef<((camera: CameraControl) => void)[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    const [view, map, drawn] = [frame.current, svg.current, surface()];
    if (!view || !map || !drawn) return undefined;
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
        // What has just been evaluated, and what it then does, are a frame's work each.
        await yieldToMain();
        if (isGone) return;
        share();
        camera.current = startCamera({
          view, svg: map, surface: drawn, atlas, store, hint,
          isShared: () => share(),
        }); // prettier-ignore
        for (const run of waiting.current.splice(0)) run(camera.current);
        setFailed(false);
      } catch {
        setFailed(true);
      }
    };
    whenIdle(() => void load());
    return () => {
      isGone = true;
      window.clearTimeout(hinting);
      camera.current?.stop();
      camera.current = null;
    };
  }, [atlas, attempt, frame, store, surface, svg]);

  const command: Command = useCallback((run) => {
    if (camera.current) run(camera.current);
    else waiting.current.push(run);
  }, []);
  return { camera, command, failed, retry: () => setAttempt(attempt + 1) };
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
export function moveByKey(
  { key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent,
  command: Command,
): boolean {
  if (altKey || ctrlKey || metaKey) return false;
  const pan = shiftKey ? PANS[key] : undefined;
  if (pan) command(({ panBy }) => panBy(...pan));
  else if (key === '+' || key === '=') command(({ zoomBy }) => zoomBy(1.6));
  else if (key === '-') command(({ zoomBy }) => zoomBy(1 / 1.6));
  else return false;
  return true;
}
