import { useEffect } from 'react';

/** Where an undo is the text's own. */
const WRITING = 'textarea, [contenteditable], input:not([type="radio"], [type="checkbox"])';

/** Ctrl+Z or ⌘Z takes the last stroke back, Escape lays the pen down; an open dialog keeps both. */
export function useDrawKeys(undo: () => void, putDown: () => void) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { key, target, ctrlKey, metaKey, shiftKey, altKey } = event;
      if (event.isComposing || document.querySelector('dialog[open], :popover-open')) return;
      if (target instanceof Element && target.closest(WRITING)) return;
      const isUndo = (ctrlKey || metaKey) && !shiftKey && !altKey && key.toLowerCase() === 'z';
      if (!isUndo && key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      if (isUndo) undo();
      else putDown();
    };
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, [undo, putDown]);
}
