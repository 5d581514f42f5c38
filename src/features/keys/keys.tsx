import { useState } from 'react';
import { useWords } from '../../store/react.tsx';
import { keysOf } from '../../store/keys.ts';
import { Later } from '../../ui/Later.tsx';
import type { Feature } from '../feature.ts';

const load = () => import('./HelpDialog.tsx').then(({ HelpDialog }) => HelpDialog);

/** Opens the dialog, which comes when it is first asked for and then stays, to give the focus back. */
function KeysButton() {
  const { keys: words, tools, trouble } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [isWanted, setWanted] = useState(false);
  if (isOpen && !isWanted) setWanted(true);
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
      {isWanted && (
        <Later
          load={load}
          message={tools.failed}
          action={trouble.retry}
          props={{ isOpen, onClose: () => setOpen(false) }}
        />
      )}
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
