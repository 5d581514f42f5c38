import { useStore } from 'zustand';
import { pen, togglePen } from '../../store/pen.ts';
import { useWords } from '../../store/react.tsx';
import { Later } from '../../ui/Later.tsx';
import type { Feature } from '../feature.ts';
import { hasKept } from './hasKept.ts';

const load = () => import('./Drawing.tsx').then(({ Drawing }) => Drawing);

function Overlay() {
  const { tools, trouble } = useWords();
  const isWanted = useStore(pen, ({ open, strokes }) => open || strokes.length > 0);
  return isWanted && <Later load={load} message={tools.failed} action={trouble.retry} />;
}

function DrawButton() {
  const { tools } = useWords();
  const open = useStore(pen, (now) => now.open);
  return (
    <button
      type="button"
      className="icon-button draw-button"
      aria-label={tools.draw}
      title={tools.draw}
      aria-keyshortcuts="d"
      aria-pressed={open}
      onClick={togglePen}
    >
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <path d="M3 17L4.2 12.5L13.5 3L17 6.5L7.5 15.8ZM11.5 5L15 8.5" fill="none" stroke="currentColor" />
      </svg>
    </button>
  );
}

/** A pen and an arrow over the map. */
export const draw: Feature = {
  id: 'draw',
  Action: DrawButton,
  keys: [{ id: 'draw', scope: 'page', group: 'page', keys: ['d'], press: togglePen }],
  Overlay,
  // What was drawn before the page was loaded anew is shown with it.
  start: () => {
    if (hasKept())
      void import('./kept.ts').then(
        ({ restore }) => restore(),
        () => undefined,
      );
  },
};
