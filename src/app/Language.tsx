import { useLayoutEffect, useMemo, useState, type ReactNode } from 'react';
import type { Atlas } from '../atlas/types.ts';
import { en } from '../i18n/en.ts';
import { CATALOGS } from '../i18n/load.ts';
import { dirOf, OWN_NAMES, type Locale } from '../i18n/locales.ts';
import { useOwn } from '../features/numbers/useOwn.ts';
import { AtlasProvider } from '../store/react.tsx';
import type { Store } from '../store/store.ts';
import { useLoaded } from '../ui/useLoaded.ts';
import { useLocale } from './useLocale.ts';

/** The atlas in the reader's language: in English as it was rendered, until the words of another have arrived. */
export function Language({ atlas, store, children }: { atlas: Atlas; store: Store; children: ReactNode }) {
  const wanted = useLocale(store);
  const { value, failed, retry } = useLoaded(CATALOGS[wanted]);
  const [dismissed, setDismissed] = useState<Locale | null>(null);
  const words = value ?? en;
  const own = useOwn(atlas, words.locale);
  const shown = useMemo(() => (own ? { ...atlas, own } : atlas), [atlas, own]);

  useLayoutEffect(() => {
    document.documentElement.lang = words.locale;
    document.documentElement.dir = dirOf(words.locale);
  }, [words]);

  return (
    <AtlasProvider atlas={shown} store={store} words={words}>
      {children}
      {failed && dismissed !== wanted && (
        <section className="language-failed" role="alert">
          <p>{words.language.failed(OWN_NAMES[wanted])}</p>
          <button type="button" className="button" onClick={retry}>
            {words.language.retry}
          </button>
          <button type="button" className="button" onClick={() => setDismissed(wanted)}>
            {words.language.close}
          </button>
        </section>
      )}
    </AtlasProvider>
  );
}
