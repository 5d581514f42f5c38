import { useEffect, useRef, useState } from 'react';
import type { AboutWords } from '../../i18n/about/load.ts';

interface Props {
  readonly words: AboutWords;
  /** By the name of its button; the first is the one to take. */
  readonly texts: readonly { readonly name: string; readonly about?: string; readonly text: () => string }[];
}

/** Buttons that copy texts, and the text to take by hand where the clipboard is refused. */
export function Copy({ words: { cite }, texts }: Props) {
  const [said, setSaid] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.select(), [refused]);
  const copy = async (text: string) => {
    // Said anew each time, even where it is the same.
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
          <button
            key={name}
            type="button"
            className="button"
            aria-label={about}
            onClick={() => void copy(text())}
          >
            {name}
          </button>
        ))}
      </div>
      {refused !== null && (
        <textarea ref={field} className="field" readOnly rows={5} value={refused} aria-label={cite.refused} />
      )}
      <p className="about-said" role="status">
        {said}
      </p>
    </>
  );
}
