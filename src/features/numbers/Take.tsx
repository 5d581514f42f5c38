import { useId, useState } from 'react';
import type { NumbersWords } from '../../i18n/numbers/load.ts';

interface Props {
  readonly words: NumbersWords;
  /** Whether there is nothing else to look at. */
  readonly isOpen: boolean;
  readonly onFile: (file: File) => void;
  readonly onText: (text: string) => void;
}

/** A file to choose or to drop, or rows to paste. A file dropped anywhere on the page is taken as well. */
export function Take({ words, isOpen, onFile, onText }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  const { take } = words;
  return (
    <details className="numbers-take" open={isOpen}>
      <summary>{isOpen ? take.legend : take.another}</summary>
      <div className="numbers-drop">
        <label className="button">
          {take.choose}
          <input
            type="file"
            className="visually-hidden"
            accept=".csv,.tsv,.tab,.txt,text/csv,text/tab-separated-values,text/plain"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) onFile(file);
              // The same one can be chosen again once it was mended.
              currentTarget.value = '';
            }}
          />
        </label>{' '}
        <span>{take.drop}</span>
        <p className="share-about">{words.limits}</p>
      </div>
      <label htmlFor={id}>{take.paste}</label>
      <textarea
        id={id}
        className="field"
        rows={4}
        dir="auto"
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <button type="button" className="button" onClick={() => onText(text)}>
        {take.read}
      </button>
    </details>
  );
}
