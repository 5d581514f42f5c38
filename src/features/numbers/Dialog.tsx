import { useEffect, useRef } from 'react';
import type { Names } from '../../i18n/names.ts';
import type { NumbersWords } from '../../i18n/numbers/load.ts';
import { useWords } from '../../store/react.tsx';
import { Room } from './Room.tsx';

interface Props {
  readonly file: File | undefined;
  readonly onClose: () => void;
  readonly words: NumbersWords;
  readonly names: readonly Partial<Names>[];
}

/** Opens when it has come; gives the keyboard back when it is closed. */
export function Dialog({ file, onClose, words, names }: Props) {
  const { share } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  return (
    <dialog className="share" ref={dialog} aria-labelledby="numbers-title" onClose={onClose}>
      <form method="dialog" className="share-head">
        <h2 id="numbers-title">{words.title}</h2>
        <button type="submit" className="button">
          {share.close}
        </button>
      </form>
      <Room words={words} names={names} file={file} close={() => dialog.current?.close()} />
    </dialog>
  );
}
