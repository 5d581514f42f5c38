import { useStore } from 'zustand';
import { useWords } from '../../store/react.tsx';
import { Later } from '../../ui/Later.tsx';
import { MenuItem } from '../../ui/Menu.tsx';
import type { Feature } from '../feature.ts';
import { PenControl } from './PenControl.tsx';
import { hasKept } from './hasKept.ts';
import { penStore, togglePen } from './penStore.ts';

const load = () => import('./PenOverlay.tsx').then(({ PenOverlay }) => PenOverlay);

function PenLater() {
  const { tools, trouble } = useWords();
  const isWanted = useStore(penStore, ({ open, strokes }) => open || strokes.length > 0);
  return isWanted && <Later load={load} message={tools.failed} action={trouble.retry} />;
}

function PenEntry() {
  const { tools } = useWords();
  const open = useStore(penStore, (now) => now.open);
  return (
    <MenuItem shortcut="d" pressed={open} onClick={togglePen}>
      {tools.draw}
    </MenuItem>
  );
}

/** A pen and an arrow over the map. */
export const pen: Feature = {
  id: 'draw',
  MenuEntry: PenEntry,
  Control: PenControl,
  strokes: { get: () => penStore.getState().strokes, subscribe: penStore.subscribe },
  keys: [{ id: 'draw', scope: 'page', group: 'page', keys: ['d'], press: togglePen }],
  Overlay: PenLater,
  // A drawing from before a reload is shown again.
  start: () => {
    if (hasKept())
      void import('./kept.ts').then(
        ({ restore }) => restore(),
        () => undefined,
      );
  },
};
