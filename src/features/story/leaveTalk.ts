import { lookOf } from '../../store/look.ts';
import type { Store } from '../../store/store.ts';
import { takeBefore } from './before.ts';

/** Leads from the talk to where one was. The story is read on from the step that the talk had come to. */
export function leaveTalk({ view: { getState }, go }: Store) {
  const now = getState();
  const back = takeBefore();
  if (!back || back.view.mode === 'story' || back.view.mode === 'presenter')
    return go({ mode: 'story', step: now.step });
  // The step is kept for who reads on; on the map its address would be that of another place.
  go({ ...back.view, ...lookOf(now), mode: back.view.mode });
  const { focused } = back;
  // It can be focused once it is drawn again.
  requestAnimationFrame(() => {
    if (focused instanceof HTMLElement || focused instanceof SVGElement)
      focused.focus({ preventScroll: true });
  });
}
