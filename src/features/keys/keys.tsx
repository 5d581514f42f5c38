import { useRef, useState } from 'react';
import { useWords } from '../../store/react.tsx';
import { Later } from '../../ui/Later.tsx';
import type { Feature } from '../feature.ts';
import './keys.css';

const load = () => import('./Help.tsx').then(({ Help }) => Help);

/** What stands in the dialog comes when it is first opened. It gives the keyboard back to where it was. */
function KeysButton() {
  const { keys: words, tools, trouble } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const [wanted, setWanted] = useState(false);
  return (
    <>
      <button
        type="button"
        className="icon-button"
        data-keys-open=""
        aria-label={words.open}
        title={words.open}
        aria-haspopup="dialog"
        onClick={() => {
          setWanted(true);
          dialog.current?.showModal();
        }}
      >
        <kbd aria-hidden="true">?</kbd>
      </button>
      <dialog className="keys" data-keys-list="" aria-labelledby="keys-title" ref={dialog}>
        <form method="dialog" className="keys-head">
          <h2 id="keys-title">{words.title}</h2>
          <button type="submit" className="button">
            {words.close}
          </button>
        </form>
        {wanted && <Later load={load} message={tools.failed} action={trouble.retry} />}
      </dialog>
    </>
  );
}

/** The list of all keys, and a page for teachers: for mouse and touch a button, for the keyboard a key. */
export const keys: Feature = {
  id: 'keys',
  Action: KeysButton,
  keys: [
    {
      id: 'list',
      scope: 'page',
      group: 'page',
      keys: ['?'],
      press: () => document.querySelector<HTMLElement>('[data-keys-open]')?.click(),
    },
  ],
};
