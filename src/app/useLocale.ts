import { useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import { pickLocale, type Locale } from '../locales/locales.ts';
import type { Store } from '../store/store.ts';
import { usePreference } from '../ui/usePreference.ts';

const onLanguages = (changed: () => void) => {
  window.addEventListener('languagechange', changed);
  return () => window.removeEventListener('languagechange', changed);
};

/** The language that is wanted: the link's, else the reader's setting, else the browser's. English at first, as rendered. */
export function useLocale(store: Store): Locale {
  const linked = useStore(store.view, ({ lang }) => lang);
  const chosen = usePreference('lang');
  const preferred = useSyncExternalStore<Locale>(
    onLanguages,
    () => pickLocale(navigator.languages),
    () => 'en',
  );
  return linked ?? (chosen === 'auto' ? preferred : chosen);
}
