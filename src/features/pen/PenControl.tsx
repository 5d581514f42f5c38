import { useStore } from 'zustand';
import { useWords } from '../../store/react.tsx';
import { penStore, togglePen } from './penStore.ts';

/** Takes the pen in hand and lays it down, by a button that says so in words. */
export function PenControl({ className }: { className?: string }) {
  const { tools } = useWords();
  const open = useStore(penStore, (now) => now.open);
  return (
    <button type="button" className={className} aria-pressed={open} aria-keyshortcuts="d" onClick={togglePen}>
      {tools.draw}
    </button>
  );
}
