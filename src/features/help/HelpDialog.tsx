import { useWords } from '../../store/react.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { HelpContents } from './HelpContents.tsx';
import './help.css';

/** The dialog with the list of all keys, and with the page for teachers. */
export function HelpDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { keys: words } = useWords();
  return (
    <Dialog open={isOpen} onClose={onClose} title={words.title} closeLabel={words.close} className="keys">
      <HelpContents />
    </Dialog>
  );
}
