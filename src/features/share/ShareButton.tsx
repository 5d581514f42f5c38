import { useState } from 'react';
import { useStore } from 'zustand';
import { useWords } from '../../store/react.tsx';
import { shareAt, sharing } from '../../store/sharing.ts';
import { Later } from '../../ui/Later.tsx';
import './button.css';

const load = () => import('./ShareDialog.tsx').then(({ ShareDialog }) => ShareDialog);

/** Opens the dialog, as does what asks for one of its tabs elsewhere on the page. */
export function ShareButton() {
  const { share } = useWords();
  const isOpen = useStore(sharing, ({ tab }) => tab !== null);
  const [isWanted, setWanted] = useState(false);
  if (isOpen && !isWanted) setWanted(true);
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
      {isWanted && <Later load={load} message={share.failed} action={share.retry} />}
    </>
  );
}
