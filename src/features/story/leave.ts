import type { Store } from '../../store/store.ts';
import type { View } from '../../store/view.ts';

/** From where the talk was entered, and what had the keyboard there. */
let before: { readonly view: View; readonly focused: Element | null } | null = null;

/** Notes from where one enters a talk, however one does. */
export function rememberBefore({ view }: Store) {
  view.subscribe((view, last) => {
    if (view.mode === 'talk' && last.mode !== 'talk')
      before = { view: last, focused: document.activeElement };
  });
}

/** Leads from the talk to where one was. The story is read on from the step that the talk had come to. */
export function leave({ view: { getState }, go }: Store) {
  const { step, lang, display } = getState();
  const back = before;
  before = null;
  if (!back || back.view.mode === 'story' || back.view.mode === 'presenter')
    return go({ mode: 'story', step });
  go({ ...back.view, step, lang, display });
  const { focused } = back;
  // It can be focused once it is drawn again.
  requestAnimationFrame(() => {
    if (focused instanceof HTMLElement || focused instanceof SVGElement)
      focused.focus({ preventScroll: true });
  });
}
