import type { Feature } from '../feature.ts';
import { SettingsBox, SettingsEntry } from './SettingsBox.tsx';

/** The reader's settings for every page: language, theme, text size, motion, shortcuts. */
export const settings: Feature = {
  id: 'settings',
  MenuEntry: SettingsEntry,
  Overlay: SettingsBox,
  start: ({ store }) =>
    // A page from the browser's cache is not loaded again.
    window.addEventListener('pageshow', ({ persisted }) => {
      if (persisted)
        void import('../../ui/rereadPreferences.ts').then(
          ({ rereadPreferences }) => rereadPreferences(store.view.getState().theme === null ? [] : ['theme']),
          () => undefined,
        );
    }),
};
