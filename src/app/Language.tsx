import { startTransition, useEffect, useLayoutEffect, useState, type ReactNode } from 'react';
import type { Atlas } from '../atlas/types.ts';
import { en, type Words } from '../i18n/en.ts';
import { loadWords } from '../i18n/load.ts';
import { dirOf, OWN_NAMES, type Locale } from '../i18n/locales.ts';
import { AtlasProvider } from '../store/react.tsx';
import type { Store } from '../store/store.ts';
import { useLocale } from './useLocale.ts';

/** The atlas in the reader's language: in English as it was rendered, until the words of another have arrived. */
export function Language({ atlas, store, children }: { atlas: Atlas; store: Store; children: ReactNode }) {
  const wanted = useLocale(store);
  const [words, setWords] = useState<Words>(en);
  const [failed, setFailed] = useState<Locale | null>(null);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let current = true;
    loadWords(wanted).then(
      (loaded) => {
        if (!current) return;
        setFailed(null);
        startTransition(() => setWords(loaded));
      },
      () => {
        if (current) setFailed(wanted);
      },
    );
    return () => {
      current = false;
    };
  }, [wanted, attempt]);

  useLayoutEffect(() => {
    document.documentElement.lang = words.locale;
    document.documentElement.dir = dirOf(words.locale);
  }, [words]);

  return (
    <AtlasProvider atlas={atlas} store={store} words={words}>
      {children}
      {failed === wanted && (
        <section className="language-failed" role="alert">
          <p>{words.language.failed(OWN_NAMES[failed])}</p>
          <button type="button" className="button" onClick={() => setAttempt((before) => before + 1)}>
            {words.language.retry}
          </button>
          <button type="button" className="button" onClick={() => setFailed(null)}>
            {words.language.close}
          </button>
        </section>
      )}
    </AtlasProvider>
  );
}
