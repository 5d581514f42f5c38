import { useEffect } from 'react';
import { useStore } from 'zustand';
import { useAtlas, useView, useWords } from '../../store/react.tsx';
import { Later } from '../../ui/Later.tsx';
import { MenuItem } from '../../ui/Menu.tsx';
import { useSoon } from '../../ui/useSoon.ts';
import { ask, ownDataStore } from './kept.ts';

/** Opens the dialog. */
export function OwnDataEntry() {
  const { numbers } = useWords();
  return <MenuItem onClick={() => ask()}>{numbers.open}</MenuItem>;
}

const load = () => import('./OwnDataOverlay.tsx').then(({ OwnDataOverlay }) => OwnDataOverlay);

/** The dialog and what a dropped file does, once the page is at rest. */
export function NumbersLater() {
  const asked = useStore(ownDataStore, (now) => now.asked !== null || now.isMissed);
  const { value: Overlay } = useSoon(load, asked);
  useEffect(() => {
    const take = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      const [file] = event.dataTransfer.files;
      if (file) ask(file);
    };
    window.addEventListener('dragover', take);
    window.addEventListener('drop', take);
    return () => {
      window.removeEventListener('dragover', take);
      window.removeEventListener('drop', take);
    };
  }, []);
  return Overlay && <Overlay />;
}

const loadYears = () => import('./YearChoice.tsx').then(({ YearChoice }) => YearChoice);

/** The choice of a year, where the map shows numbers of several. */
export function OwnYears() {
  const { added } = useAtlas();
  const { numbers, trouble } = useWords();
  const isShown = useView(({ layer, mode }) => layer === 'own' && mode === 'map');
  if (!isShown || !added || added.periods.length < 2) return null;
  return <Later load={loadYears} message={numbers.failed} action={trouble.retry} />;
}
