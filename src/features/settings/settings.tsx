import type { Feature } from '../feature.ts';
import { rereadSettings } from '../../ui/settings.ts';
import { SettingsButton } from './SettingsButton.tsx';

/** What a reader sets for every page: language, theme, size of text, motion, shortcuts. */
export const settings: Feature = {
  id: 'settings',
  Action: SettingsButton,
  start: ({ store }) =>
    // A page that the browser had kept is not loaded anew.
    window.addEventListener('pageshow', ({ persisted }) => {
      if (persisted) rereadSettings(store.view.getState().theme === null ? [] : ['theme']);
    }),
};
