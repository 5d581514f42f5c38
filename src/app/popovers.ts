import { traitsOf } from '../store/parts.ts';
import type { Store } from '../store/store.ts';

/** Closes open popovers when the page under them changes to another mode or display. */
export function closePopovers({ view }: Store) {
  const opened = new Set<HTMLElement>();
  const follow = ({ target, newState }: ToggleEvent) => {
    if (!(target instanceof HTMLElement) || target.popover === null) return;
    if (newState === 'open') opened.add(target);
    else opened.delete(target);
  };
  document.addEventListener('beforetoggle', follow, { capture: true });
  view.subscribe((now, before) => {
    if (now.mode === before.mode && traitsOf(now).projected === traitsOf(before).projected) return;
    for (const one of opened) one.hidePopover();
  });
}
