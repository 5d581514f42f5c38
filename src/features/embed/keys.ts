import { isComposed, keymap } from '../../lib/keymap.ts';
import type { Store } from '../../store/store.ts';

/** The keys with names that slides answer to; of the others, those of one character. */
const NAMED = /^(Arrow(Left|Up|Right|Down)|Page(Up|Down)|Home|End|Enter|Escape)$/;
/** Elements in which every key is text, chooses an option or moves something. */
const FIELDS = 'input, select, textarea, [contenteditable], [role="separator"], dialog[open]';
/** Elements that Enter and the space bar press. */
const PRESSED = 'a[href], button, summary';

/** Tests whether the browser scrolls a part of the page by the keys pressed in it. */
function isScrolled(target: Element): boolean {
  for (let part: Element | null = target; part && part !== document.body; part = part.parentElement) {
    if (part.scrollHeight > part.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(part).overflowY))
      return true;
  }
  return false;
}

function isTaken({ key, target }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest(FIELDS)) return true;
  if (key === 'Enter' || key === ' ') return target.closest(PRESSED) !== null;
  return /^(Arrow(Up|Down)|Page|Home|End)/.test(key) && isScrolled(target);
}

/** Calls back with each key that neither the atlas nor the browser has answered. */
export function onUnusedKey({ view }: Store, listener: (key: string) => void) {
  let answered: KeyboardEvent | undefined;
  view.subscribe(() => (answered = keymap.last()));
  keymap.pass((event) => {
    const { key, ctrlKey, altKey, metaKey } = event;
    if (event === answered || isComposed(event) || ctrlKey || altKey || metaKey) return;
    if (key.length !== 1 && !NAMED.test(key)) return;
    if (!isTaken(event)) listener(key);
  });
}
