import { useRef, useState } from 'react';
import { useWords } from '../../store/react.tsx';
import { Contents } from './Contents.tsx';
import './share.css';

/** Opens the dialog. What stands in it is there only while it is open, and gives the keyboard back. */
export function ShareButton() {
  const { share } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  const open = () => {
    setOpen(true);
    dialog.current?.showModal();
  };
  return (
    <>
      <button
        type="button"
        className="icon-button share-button"
        aria-label={share.open}
        title={share.open}
        aria-haspopup="dialog"
        onClick={open}
      >
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
          <path d="M10 12.5V2.5M6.5 5.5L10 2.5L13.5 5.5M6 9H4V17.5H16V9H14" />
        </svg>
      </button>
      <dialog className="share" ref={dialog} aria-labelledby="share-title" onClose={() => setOpen(false)}>
        <form method="dialog" className="share-head">
          <h2 id="share-title">{share.title}</h2>
          <button type="submit" className="button">
            {share.close}
          </button>
        </form>
        {isOpen && <Contents />}
      </dialog>
    </>
  );
}
