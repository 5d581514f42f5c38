import { useCallback } from 'react';
import { useStore } from 'zustand';
import type { Atlas, Own } from '../../atlas/types.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useLoaded } from '../../ui/useLoaded.ts';
import { kept } from './kept.ts';

/** The reader's own numbers, in a language; what reads them comes where there are any. */
export function useOwn(atlas: Atlas, locale: Locale): Own | null {
  const { text } = useStore(kept);
  const load = useCallback(
    async () => (text === null ? null : (await import('./begin.ts')).readOwn(text, atlas, locale)),
    [text, atlas, locale],
  );
  return useLoaded(load).value;
}
