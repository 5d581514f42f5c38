import type { MouseEvent, PointerEvent, RefObject } from 'react';
import { spotlightOf, withoutSpotlight } from '../../store/steps.ts';
import { traitsOf } from '../../store/parts.ts';
import { useAtlas, useStore } from '../../store/react.tsx';
import type { CameraControl } from './camera/start.ts';
import { BESIDE, idOf } from './meant.ts';
import { WHOLE } from './useCamera.ts';

/** Mouse and fingers on the map: one points and opens; the camera has its own gestures. */
export function useMapPointer(camera: RefObject<CameraControl | null>) {
  const atlas = useAtlas();
  const {
    view: { getState },
    go,
    hover,
  } = useStore();

  const meant = (event: { target: EventTarget; clientX: number; clientY: number }) =>
    idOf(event.target) ?? camera.current?.nearest(event.clientX, event.clientY, BESIDE) ?? null;
  const onPointerMove = (event: PointerEvent) => {
    if (event.pointerType !== 'touch' && event.buttons === 0) hover(meant(event));
  };
  /** A click or a tap opens; what is chosen on the map leaves the map where it is. */
  const onClick = (event: MouseEvent) => {
    const id = meant(event);
    const isPlain = !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!isPlain) return;
    hover(null);
    const now = getState();
    const here = camera.current?.here() ?? WHOLE;
    if (id !== null) {
      event.preventDefault();
      // The story has no card: what is opened beside it is read on the map.
      go({ focus: id, pane: 'open', ...here, ...(traitsOf(now).cardless ? { mode: 'map' } : {}) });
    } else if (spotlightOf(atlas, now) !== null && traitsOf(now).alone) {
      // In a talk, the sea turns the spotlight off.
      go({ ...withoutSpotlight(atlas, now), ...here });
    }
  };
  return { onPointerMove, onClick, onPointerLeave: () => hover(null) };
}
