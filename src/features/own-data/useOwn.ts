import { useCallback } from 'react';
import { useStore } from 'zustand';
import type { AddedLayer, Atlas } from '../../atlas/types.ts';
import type { Locale } from '../../locales/locales.ts';
import type { Store } from '../../store/store.ts';
import { useLoaded } from '../../ui/useLoaded.ts';
import { ownDataStore } from './kept.ts';

/** The reader's own numbers of the year that the view asks for, in a language; what reads them comes where there are any. */
export function useOwn(atlas: Atlas, locale: Locale, { view }: Store): AddedLayer | null {
  const { text } = useStore(ownDataStore);
  const year = useStore(view, (now) => now.year);
  const load = useCallback(
    async () => (text === null ? null : (await import('./begin.ts')).readOwn(text, atlas, locale, year)),
    [text, atlas, locale, year],
  );
  return useLoaded(load).value;
}
