import { useView, useWords } from '../../store/react.tsx';
import { Later } from '../../ui/Later.tsx';

const load = async () => (await import('./Opened.tsx')).Opened;

/** What is opened in a frame without a panel, and the sentence it rests on. */
export function Answer() {
  const words = useWords();
  const isOpen = useView((view) => view.focus !== null);
  return isOpen && <Later load={load} message={words.frame.failed} action={words.trouble.retry} />;
}
