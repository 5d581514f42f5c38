import { useStore } from 'zustand';
import { useWords } from '../../store/react.tsx';
import { sharing } from './sharing.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { ShareContents } from './ShareContents.tsx';
import './share.css';

/** The dialog, open at the tab that was asked for. It comes when it is first opened and then stays, to give the focus back. */
export function ShareDialog() {
  const { share } = useWords();
  const tab = useStore(sharing, (now) => now.tab);
  return (
    <Dialog
      open={tab !== null}
      onClose={() => sharing.setState({ tab: null })}
      title={share.title}
      closeLabel={share.close}
      className="share"
    >
      {tab !== null && <ShareContents tab={tab} />}
    </Dialog>
  );
}
