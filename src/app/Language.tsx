import { useCallback, useLayoutEffect, useMemo, useState, type ReactNode } from 'react';
import type { Atlas } from '../atlas/types.ts';
import { dirOf, OWN_NAMES, type Locale } from '../locales/locales.ts';
import { features } from '../features/index.ts';
import { AtlasProvider } from '../store/react.tsx';
import type { Store } from '../store/store.ts';
import { useLoaded } from '../ui/useLoaded.ts';
import { ENGLISH, loadLanguage } from './loadLanguage.ts';
import { useLocale } from './useLocale.ts';
import { Button } from '../ui/Button.tsx';

/** Reads the layer that a feature adds; null where none does. */
const useLayer = features.find((one) => one.useLayer)?.useLayer ?? (() => null);

/** The atlas in the reader's language: in English as it was rendered, until the words of another have arrived. */
export function Language({ atlas, store, children }: { atlas: Atlas; store: Store; children: ReactNode }) {
  const wanted = useLocale(store);
  const load = useCallback(() => loadLanguage(wanted), [wanted]);
  const { value, failed, retry } = useLoaded(load);
  const [dismissed, setDismissed] = useState<Locale | null>(null);
  const { words, translate } = value ?? ENGLISH;
  const added = useLayer(atlas, words.locale, store);
  const own = useMemo(() => translate(atlas), [atlas, translate]);
  const whole = useMemo(() => (added ? { ...own, added } : own), [own, added]);

  useLayoutEffect(() => {
    // To write it again, unchanged, would style the whole page anew.
    const page = document.documentElement;
    if (page.lang === words.locale) return;
    page.lang = words.locale;
    page.dir = dirOf(words.locale);
  }, [words]);

  return (
    <AtlasProvider atlas={whole} store={store} words={words}>
      {children}
      {failed && dismissed !== wanted && (
        <section className="language-failed" role="alert">
          <p>{words.language.failed(OWN_NAMES[wanted])}</p>
          <Button onClick={retry}>{words.trouble.retry}</Button>
          <Button onClick={() => setDismissed(wanted)}>{words.language.close}</Button>
        </section>
      )}
    </AtlasProvider>
  );
}
