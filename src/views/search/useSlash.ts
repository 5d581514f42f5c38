import { useEffect } from 'react';
import { keysOf } from '../../store/keys.ts';
import { isShortcut } from '../../ui/shortcut.ts';

/** The key `/` leads to the search from anywhere but a field to write in. */
export function useSlash() {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!keysOf('search').includes(event.key) || !isShortcut(event)) return;
      const field = document.querySelector<HTMLInputElement>('[data-search]');
      if (!field) return;
      event.preventDefault();
      field.focus();
      field.select();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
