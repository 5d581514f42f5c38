import { useState } from 'react';
import { useStore } from 'zustand';
import { useWords } from '../../store/react.tsx';
import { sharing } from './sharing.ts';
import { Later } from '../../ui/Later.tsx';

const load = () => import('./ShareDialog.tsx').then(({ ShareDialog }) => ShareDialog);

/** The dialog, from when it is first asked for. */
export function ShareOverlay() {
  const { share, trouble } = useWords();
  const isOpen = useStore(sharing, ({ tab }) => tab !== null);
  const [isWanted, setWanted] = useState(false);
  if (isOpen && !isWanted) setWanted(true);
  return isWanted && <Later load={load} message={share.failed} action={trouble.retry} />;
}
