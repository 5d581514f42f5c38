import { useState } from 'react';
import { useWords } from '../../store/react.tsx';
import { keysOf } from '../../store/keys.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Later } from '../../ui/Later.tsx';
import type { Feature } from '../feature.ts';
import './keys.css';

const load = () => import('./Help.tsx').then(({ Help }) => Help);

/** Opens the dialog, whose contents come when they are first asked for. */
function KeysButton() {
  const { keys: words, tools, trouble } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="icon-button"
        data-keys-open=""
        aria-label={words.open}
        title={words.open}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <kbd aria-hidden="true">{keysOf('list')}</kbd>
      </button>
      <Dialog
        open={isOpen}
        onClose={() => setOpen(false)}
        title={words.title}
        closeLabel={words.close}
        className="keys"
      >
        <Later load={load} message={tools.failed} action={trouble.retry} />
      </Dialog>
    </>
  );
}

/** The list of all keys, and a page for teachers: for mouse and touch a button, for the keyboard a key. */
export const keys: Feature = {
  id: 'keys',
  Action: KeysButton,
  shortcut: {
    key: keysOf('list')[0] ?? '',
    press: () => document.querySelector<HTMLElement>('[data-keys-open]')?.click(),
  },
};
