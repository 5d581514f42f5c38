import type { Store } from '../../store/store.ts';
import { showPreference } from '../../ui/preferences.ts';
import { rereadPreferences } from '../../ui/rereadPreferences.ts';

/** Follows a host that changes how the frame looks. Its theme is shown, and not kept; without one, it is the reader's own. */
export function followLooks({ view }: Store) {
  view.subscribe((now, before) => {
    const { dataset } = document.documentElement;
    if (now.embed === 'off') delete dataset['embed'];
    else dataset['embed'] = now.embed;
    if (now.theme === before.theme) return;
    if (now.theme === null) rereadPreferences([]);
    else showPreference('theme', now.theme);
  });
}
