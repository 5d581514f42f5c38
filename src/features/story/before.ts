import type { Store } from '../../store/store.ts';
import type { View } from '../../store/view.ts';

/** The place from which the talk was entered, and the element with the focus there. */
interface Before {
  readonly view: View;
  readonly focused: Element | null;
}
let before: Before | null = null;

/** Remembers the place from which the talk was entered. */
export function rememberBefore({ view }: Store) {
  view.subscribe((view, last) => {
    if (view.mode === 'talk' && last.mode !== 'talk')
      before = { view: last, focused: document.activeElement };
  });
}

/** Returns what was remembered, and forgets it. */
export function takeBefore(): Before | null {
  const noted = before;
  before = null;
  return noted;
}
