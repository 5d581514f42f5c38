import { useCallback } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { useWords } from '../../store/react.tsx';
import { Later } from '../../ui/Later.tsx';
import { MenuPlace } from '../../ui/Menu.tsx';
import type { Feature } from '../feature.ts';
import { Button } from '../../ui/Button.tsx';
import { canKeep } from './canKeep.ts';

/** Activates the newer version that is waiting; null if there is none. */
const update = createStore<{ readonly bringIn: (() => void) | null }>(() => ({ bringIn: null }));

/** Says that a newer version waits, and brings it in. */
function UpdateButton() {
  const words = useWords().offline;
  const bringIn = useStore(update, (now) => now.bringIn);
  return (
    <span role="status">
      {bringIn && (
        <Button title={words.waits} onClick={bringIn}>
          {words.update}
        </Button>
      )}
    </span>
  );
}

/** The entry of the menu that keeps the whole site. It loads when the menu first opens; its place is kept until then. */
function KeepMenuEntry() {
  const { locale } = useWords();
  const load = useCallback(async () => (await import('./KeepEntry.tsx')).openKeepEntry(locale), [locale]);
  return canKeep() && <Later load={load} loading={<MenuPlace />} />;
}

/** Starts to keep the site offline. If that fails, the site works with a network, like any other. */
function keepSite() {
  const begin = () =>
    void import('./worker.ts').then(
      ({ keepOffline }) => keepOffline((bringIn) => update.setState({ bringIn })),
      () => {},
    );
  if (document.readyState === 'complete') begin();
  else window.addEventListener('load', begin, { once: true });
}

/** The site after the network has gone, and the next version of it. */
export const offline: Feature = {
  id: 'offline',
  Action: UpdateButton,
  MenuEntry: KeepMenuEntry,
  start: keepSite,
};
