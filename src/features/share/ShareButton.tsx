import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { useWords } from '../../store/react.tsx';
import { shareAt, sharing } from '../../store/sharing.ts';
import { Contents } from './Contents.tsx';
import './share.css';

/** Opens the dialog, as does what asks for one of its tabs elsewhere on the page. What stands in it is there only while it is open, and gives the keyboard back. */
export function ShareButton() {
  const { share } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const tab = useStore(sharing, (now) => now.tab);
  useEffect(() => {
    if (tab !== null) dialog.current?.showModal();
  }, [tab]);
  return (
    <>
      <button
        type="button"
        className="icon-button share-button"
        aria-label={share.open}
        title={share.open}
        aria-haspopup="dialog"
        onClick={() => shareAt('link')}
      >
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
          <path d="M10 12.5V2.5M6.5 5.5L10 2.5L13.5 5.5M6 9H4V17.5H16V9H14" />
        </svg>
      </button>
      <dialog
        className="share"
        ref={dialog}
        aria-labelledby="share-title"
        onClose={() => sharing.setState({ tab: null })}
      >
        <form method="dialog" className="share-head">
          <h2 id="share-title">{share.title}</h2>
          <button type="submit" className="button">
            {share.close}
          </button>
        </form>
        {tab !== null && <Contents tab={tab} />}
      </dialog>
    </>
  );
}
