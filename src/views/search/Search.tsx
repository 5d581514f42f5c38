import { useEffect, useRef, useState, type ComponentType } from 'react';
import { flushSync } from 'react-dom';
import { useWords } from '../../store/react.tsx';
import type { Start } from './Combobox.tsx';
import { LATE } from '../../ui/useLoaded.ts';
import { Field } from './Field.tsx';
import './search.css';
import { useSlash } from './useSlash.ts';

/** Loaded when the field is first pointed at or entered. A load that failed is tried anew. */
let loaded: ComponentType<{ start: Start }> | undefined;
const load = async () => (loaded ??= (await import('./Combobox.tsx')).Combobox);

type Progress = 'rest' | 'loading' | 'failed';

/** The field as it is rendered into the page; what answers it takes its place with all that was typed. */
export function Search() {
  const words = useWords();
  const field = useRef<HTMLInputElement>(null);
  const composing = useRef(false);
  const ready = useRef(false);
  const origin = useRef<Element | null>(null);
  const [progress, setProgress] = useState<Progress>('rest');
  const [start, setStart] = useState<Start | null>(null);
  useSlash();

  const takeOver = () => {
    const input = field.current;
    // A word that an input method still puts together would be lost.
    if (!input || composing.current) return;
    // At once: what is typed or clicked between this look and the change of fields would be lost.
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
    load()
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
    field.current?.focus();
    begin();
  };
  useEffect(() => {
    // The field may have been entered before the page answered.
    if (document.activeElement === field.current || field.current?.value) begin();
    // oxlint-disable-next-line react/exhaustive-deps -- once, when the page is taken over
  }, []);

  if (start && loaded) {
    const Loaded = loaded;
    return <Loaded start={start} />;
  }
  return (
    <search className="search" onPointerEnter={enter}>
      <Field
        ref={field}
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
          <button type="button" className="button" onClick={retry}>
            {words.search.retry}
          </button>
        </div>
      )}
    </search>
  );
}
