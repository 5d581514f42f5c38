import { useStore } from 'zustand';
import { useWords } from '../../store/react.tsx';
import { shareAt, sharing } from '../../store/sharing.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Contents } from './Contents.tsx';
import './share.css';

/** Opens the dialog, as does what asks for one of its tabs elsewhere on the page. */
export function ShareButton() {
  const { share } = useWords();
  const tab = useStore(sharing, (now) => now.tab);
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
      <Dialog
        open={tab !== null}
        onClose={() => sharing.setState({ tab: null })}
        title={share.title}
        closeLabel={share.close}
        className="share"
      >
        {tab !== null && <Contents tab={tab} />}
      </Dialog>
    </>
  );
}
