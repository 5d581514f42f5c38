import { useRef, useState } from 'react';
import { useWords } from '../../store/react.tsx';
import { keysOf } from '../../store/keys.ts';
import { Segments } from '../../ui/Segments.tsx';
import type { Feature } from '../feature.ts';
import './keys.css';
import { Groups } from './Groups.tsx';
import { Teaching } from './Teaching.tsx';

/** The dialog gives the keyboard back to where it was. */
const open = () => document.querySelector<HTMLDialogElement>('[data-keys-list]')?.showModal();

const PARTS = ['keys', 'teachers'] as const;

function KeysButton() {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const [part, setPart] = useState<(typeof PARTS)[number]>('keys');
  return (
    <>
      <button
        type="button"
        className="icon-button"
        aria-label={words.keys.open}
        title={words.keys.open}
        aria-haspopup="dialog"
        onClick={open}
      >
        <kbd aria-hidden="true">{keysOf('list')}</kbd>
      </button>
      <dialog className="keys" data-keys-list="" aria-labelledby="keys-title" ref={dialog}>
        <form method="dialog" className="keys-head">
          <h2 id="keys-title">{words.keys.title}</h2>
          <button type="submit" className="button">
            {words.keys.close}
          </button>
        </form>
        <fieldset className="keys-parts">
          <legend className="visually-hidden">{words.keys.title}</legend>
          <Segments
            group="help"
            segments={PARTS.map((value) => ({ value, name: words.keys.parts[value] }))}
            value={part}
            onChange={setPart}
          />
        </fieldset>
        {part === 'keys' ? <Groups /> : <Teaching close={() => dialog.current?.close()} />}
      </dialog>
    </>
  );
}

/** The list of all keys, and a page for teachers: for mouse and touch a button, for the keyboard a key. */
export const keys: Feature = {
  id: 'keys',
  Action: KeysButton,
  shortcut: { key: keysOf('list')[0] ?? '', press: open },
};
