import { useEffect, useRef, useState } from 'react';
import type { AboutWords } from '../../locales/about.ts';
import { Button } from '../../ui/Button.tsx';
import { FormField } from '../../ui/FormField.tsx';

interface Props {
  readonly words: AboutWords;
  /** Texts by the name of their button; the first is the default. */
  readonly texts: readonly { readonly name: string; readonly about?: string; readonly text: () => string }[];
}

/** Buttons that copy texts, and the text to take by hand where the clipboard is refused. */
export function Copy({ words: { cite }, texts }: Props) {
  const [said, setSaid] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.select(), [refused]);
  const copy = async (text: string) => {
    // Announced each time, even if the words are the same.
    setSaid('');
    setRefused(null);
    try {
      await navigator.clipboard.writeText(text);
      setSaid(cite.copied);
    } catch {
      setRefused(text);
      setSaid(cite.refused);
    }
  };
  return (
    <>
      <div className="about-copy">
        {texts.map(({ name, about, text }) => (
          <Button key={name} aria-label={about} onClick={() => void copy(text())}>
            {name}
          </Button>
        ))}
      </div>
      {refused !== null && (
        <FormField as="textarea" ref={field} readOnly rows={5} value={refused} aria-label={cite.refused} />
      )}
      <p className="about-said" role="status">
        {said}
      </p>
    </>
  );
}
