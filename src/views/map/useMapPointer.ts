import type { MouseEvent, PointerEvent, RefObject } from 'react';
import { spotlightOf, withoutSpotlight } from '../../store/steps.ts';
import { isTalk } from '../../store/view.ts';
import { useAtlas, useStore } from '../../store/react.tsx';
import type { CameraControl } from './camera/start.ts';
import { BESIDE, idOf } from './meant.ts';
import { WHOLE } from './useCamera.ts';

/** Mouse and fingers on the map: one points and opens; the camera has its own gestures. */
export function useMapPointer(camera: RefObject<CameraControl | null>) {
  const atlas = useAtlas();
  const { getState, go, point } = useStore();

  const meant = (event: { target: EventTarget; clientX: number; clientY: number }) =>
    idOf(event.target) ?? camera.current?.nearest(event.clientX, event.clientY, BESIDE) ?? null;
  const onPointerMove = (event: PointerEvent) => {
    if (event.pointerType !== 'touch' && event.buttons === 0) point(meant(event));
  };
  /** A click or a tap opens; what is chosen on the map leaves the map where it is. */
  const onClick = (event: MouseEvent) => {
    const id = meant(event);
    const isPlain = !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!isPlain) return;
    point(null);
    const now = getState().view;
    const here = camera.current?.here() ?? WHOLE;
    if (id !== null) {
      event.preventDefault();
      // The story has no card: what is opened beside it is read on the map.
      go({ focus: id, pane: 'open', ...here, ...(now.mode === 'story' ? { mode: 'map' } : {}) });
    } else if (spotlightOf(atlas, now) !== null && isTalk(now.mode)) {
      // In a talk, the sea turns the spotlight off.
      go({ ...withoutSpotlight(atlas, now), ...here });
    }
  };
  return { onPointerMove, onClick, onPointerLeave: () => point(null) };
}
