import { useId, useState } from 'react';
import type { OwnDataWords } from '../../locales/ownData.ts';
import { Button } from '../../ui/Button.tsx';
import { Unseen } from '../../ui/Unseen.tsx';
import { FormField } from '../../ui/FormField.tsx';
import './take.css';

interface Props {
  readonly words: OwnDataWords;
  /** True if there is nothing else to look at. */
  readonly isOpen: boolean;
  readonly onFile: (file: File) => void;
  readonly onText: (text: string) => void;
}

/** Ways to add a table: choose or drop a file, or paste rows. A file can be dropped anywhere on the page. */
export function Take({ words, isOpen, onFile, onText }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  const { take } = words;
  return (
    <details className="numbers-take" open={isOpen}>
      <summary>{isOpen ? take.legend : take.another}</summary>
      <div className="numbers-drop">
        <Button as="label">
          {take.choose}
          <Unseen
            as="input"
            type="file"
            accept=".csv,.tsv,.tab,.txt,.xlsx,.ods,text/csv,text/tab-separated-values,text/plain"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) onFile(file);
              // The same file can be chosen again after it was corrected.
              currentTarget.value = '';
            }}
          />
        </Button>{' '}
        <span>{take.drop}</span>
        <p className="numbers-soft">{words.limits}</p>
      </div>
      <label htmlFor={id}>{take.paste}</label>
      <FormField
        as="textarea"
        id={id}
        rows={4}
        dir="auto"
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button onClick={() => onText(text)}>{take.read}</Button>
    </details>
  );
}
