import { useId, useRef } from 'react';
import type { TabProps } from './tab.ts';
import { FormField } from '../../ui/FormField.tsx';
import { Button } from '../../ui/Button.tsx';

interface Props extends TabProps {
  readonly label: string;
  readonly text: string;
  readonly action: string;
  readonly done: string;
  /** Lines to show at once. */
  readonly rows?: number;
  /** The language of the text, if it is not the page's. */
  readonly lang?: string;
}

/** A text to copy. It lies in a field, so that it can be taken by hand where the clipboard is refused. */
export function CopyField({ words, say, label, text, action, done, rows = 1, lang }: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const copy = async () => {
    // Announced each time, even if the words are the same.
    say('');
    try {
      await navigator.clipboard.writeText(text);
      say(done);
    } catch {
      field.current?.focus();
      field.current?.select();
      say(words.refused);
    }
  };
  return (
    <div className="share-copy">
      <label htmlFor={id}>{label}</label>
      <div>
        <FormField
          as="textarea"
          id={id}
          ref={field}

          readOnly
          rows={rows}
          value={text}
          lang={lang}
          dir={lang === undefined ? 'auto' : 'ltr'}
        />
        <Button onClick={() => void copy()}>{action}</Button>
      </div>
    </div>
  );
}
