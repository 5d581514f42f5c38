import { useCallback, useSyncExternalStore } from 'react';
import type { Atlas, Own } from '../../atlas/types.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useLoaded } from '../../ui/useLoaded.ts';
import { keptText, onKept } from './keep.ts';

/** What is kept, as it was written. */
export const useKept = () => useSyncExternalStore(onKept, keptText, () => null);

/** The reader's own numbers, in a language; what reads them comes where there are any. */
export function useOwn(atlas: Atlas, locale: Locale): Own | null {
  const text = useKept();
  const load = useCallback(
    async () => (text === null ? null : (await import('./readOwn.ts')).readOwn(text, atlas, locale)),
    [text, atlas, locale],
  );
  return useLoaded(load).value;
}
