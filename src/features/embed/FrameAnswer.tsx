import { useView, useWords } from '../../store/react.tsx';
import { Later } from '../../ui/Later.tsx';

const load = async () => (await import('./Opened.tsx')).Opened;

/** The opened place in a frame without a panel, with the sentence that supports it. */
export function FrameAnswer() {
  const words = useWords();
  const isOpen = useView((view) => view.focus !== null);
  return isOpen && <Later load={load} message={words.trouble.card} action={words.trouble.retry} />;
}
