import { useEffect } from 'react';
import { settingOf } from '../../ui/settings.ts';

/** Where a slash is a letter. */
const WRITING =
  'textarea, select, [contenteditable], input:not([type="radio"], [type="checkbox"], [type="range"])';

/** The key `/` leads to the search from anywhere but a field to write in. */
export function useSlash() {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey)
        return;
      if (settingOf('keys') === 'off') return;
      if (event.target instanceof Element && event.target.closest(WRITING)) return;
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
