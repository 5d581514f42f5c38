import { useState } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { useWords } from '../../store/react.tsx';
import { Later } from '../../ui/Later.tsx';
import { MenuItem } from '../../ui/Menu.tsx';
import type { Feature } from '../feature.ts';

const load = () => import('./HelpDialog.tsx').then(({ HelpDialog }) => HelpDialog);

const dialog = createStore(() => ({ isOpen: false }));
const setOpen = (isOpen: boolean) => dialog.setState({ isOpen });

function HelpEntry() {
  const { keys: words } = useWords();
  return (
    <MenuItem shortcut="?" onClick={() => setOpen(true)}>
      {words.open}
    </MenuItem>
  );
}

/** The dialog comes when it is first asked for and then stays, to give the focus back. */
function HelpOverlay() {
  const { tools, trouble } = useWords();
  const { isOpen } = useStore(dialog);
  const [isWanted, setWanted] = useState(false);
  if (isOpen && !isWanted) setWanted(true);
  return (
    isWanted && (
      <Later
        load={load}
        message={tools.failed}
        action={trouble.retry}
        props={{ isOpen, onClose: () => setOpen(false) }}
      />
    )
  );
}

/** The list of all keys, and a page for teachers: for mouse and touch a menu entry, for the keyboard a key. */
export const help: Feature = {
  id: 'keys',
  MenuEntry: HelpEntry,
  Overlay: HelpOverlay,
  keys: [{ id: 'list', scope: 'page', group: 'page', keys: ['?'], press: () => setOpen(true) }],
};
