import { useCallback, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { useWords } from '../../store/react.tsx';
import { Trouble } from '../../ui/Trouble.tsx';
import { useLoaded } from '../../ui/useLoaded.ts';
import { kept } from './kept.ts';

/** What the dialog was opened for: a file that was dropped, or nothing yet. */
interface Asked {
  readonly file?: File | undefined;
}

/** Opens the dialog, as a file does that is dropped anywhere on the page, and a link to numbers that are not here. */
export function NumbersButton() {
  const { numbers } = useWords();
  const [asked, ask] = useState<Asked | null>(null);
  const { isMissed } = useStore(kept);
  useEffect(() => {
    const take = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      const [file] = event.dataTransfer.files;
      if (file) ask({ file });
    };
    window.addEventListener('dragover', take);
    window.addEventListener('drop', take);
    return () => {
      window.removeEventListener('dragover', take);
      window.removeEventListener('drop', take);
    };
  }, []);
  return (
    <>
      <button
        type="button"
        className="button numbers-button"
        aria-label={numbers.open}
        title={numbers.open}
        aria-haspopup="dialog"
        onClick={() => ask({})}
      >
        + CSV
      </button>
      {(asked || isMissed) && (
        <Dialog
          file={asked?.file}
          onClose={() => {
            ask(null);
            kept.setState({ isMissed: false });
          }}
        />
      )}
    </>
  );
}

/** The dialog comes when it is first asked for. */
function Dialog(props: { file: File | undefined; onClose: () => void }) {
  const { numbers, trouble, locale } = useWords();
  const load = useCallback(async () => (await import('./openRoom.ts')).openRoom(locale), [locale]);
  const { value, failed, retry } = useLoaded(load);
  if (failed) return <Trouble message={numbers.failed} action={trouble.retry} onAction={retry} />;
  return value && <value.NumbersDialog {...props} words={value.words} names={value.names} />;
}
