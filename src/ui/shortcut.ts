import { settingOf } from './settings.ts';

/** Where a character is text, or chooses an option. */
const WRITING =
  'textarea, select, [contenteditable], input:not([type="radio"], [type="checkbox"], [type="range"])';

/**
 * Whether a key of a single character may be taken as a shortcut: not where the reader has them off, writes,
 * holds another key down for the browser, or has a dialog open.
 */
export function isShortcut(event: KeyboardEvent): boolean {
  const { target, defaultPrevented, isComposing, ctrlKey, metaKey, altKey } = event;
  if (defaultPrevented || isComposing || ctrlKey || metaKey || altKey) return false;
  if (target instanceof Element && target.closest(WRITING)) return false;
  return settingOf('keys') === 'on' && document.querySelector('dialog[open]') === null;
}
