import { useEffect, useRef, useState, type ComponentType } from 'react';
import { flushSync } from 'react-dom';
import type { Locale } from '../../locales/locales.ts';
import { useWords } from '../../store/react.tsx';
import type { ComboboxStart } from './Combobox.tsx';
import { LATE } from '../../ui/useLoaded.ts';
import { SearchField } from './SearchField.tsx';
import { searchField } from './searchField.ts';
import './search.css';
import { useSlash } from './useSlash.ts';
import { Button } from '../../ui/Button.tsx';

type Box = ComponentType<{ start: ComboboxStart }>;
/** The search, loaded when the reader first points at the field or enters it. After a failure it loads again. */
let loaded: Box | undefined;
let loading: Promise<Box> | undefined;
const load = (locale: Locale) =>
  (loading ??= import('./openCombobox.tsx')
    .then(({ openCombobox }) => openCombobox(locale))
    .then((box) => (loaded = box))
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));

type Progress = 'rest' | 'loading' | 'failed';

/** The search field as rendered; the loaded one replaces it and keeps the typed text. */
export function Search() {
  const words = useWords();
  const composing = useRef(false);
  const ready = useRef(false);
  const origin = useRef<Element | null>(null);
  const [progress, setProgress] = useState<Progress>('rest');
  const [start, setStart] = useState<ComboboxStart | null>(null);
  useSlash();

  const takeOver = () => {
    const input = searchField.current;
    // A word that an input method still puts together would be lost.
    if (!input || composing.current) return;
    // At once: anything typed or clicked before the fields change would be lost.
    flushSync(() =>
      setStart({
        value: input.value,
        focused: document.activeElement === input,
        origin: origin.current,
        caret: [input.selectionStart, input.selectionEnd],
      }),
    );
  };
  const begin = () => {
    setProgress('loading');
    const fail = () => setProgress('failed');
    const late = setTimeout(fail, LATE);
    load(words.locale)
      .then(() => {
        ready.current = true;
        takeOver();
      }, fail)
      .finally(() => clearTimeout(late));
  };
  const enter = () => {
    if (progress === 'rest') begin();
  };
  const retry = () => {
    searchField.current?.focus();
    begin();
  };
  useEffect(() => {
    // The field may have been entered before the page answered.
    if (document.activeElement === searchField.current || searchField.current?.value) begin();
    // oxlint-disable-next-line react/exhaustive-deps -- runs once, when the loaded field takes over
  }, []);

  if (start && loaded) {
    const Loaded = loaded;
    return <Loaded start={start} />;
  }
  return (
    <search className="search" onPointerEnter={enter}>
      <SearchField
        ref={searchField}
        aria-busy={progress === 'loading'}
        onFocus={({ relatedTarget }) => {
          origin.current = relatedTarget;
          enter();
        }}
        onCompositionStart={() => (composing.current = true)}
        onCompositionEnd={() => {
          composing.current = false;
          if (ready.current) takeOver();
        }}
      />
      {progress === 'failed' && (
        <div className="search-box search-failed" role="alert">
          <p>{words.search.failed}</p>
          <Button onClick={retry}>{words.trouble.retry}</Button>
        </div>
      )}
    </search>
  );
}
