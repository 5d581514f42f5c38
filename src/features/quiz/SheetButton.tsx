import { shareAt } from '../../store/sharing.ts';
import { useQuizText } from './useQuizText.ts';

/** Leads to the same questions on paper: the handout takes the quiz's own link. */
export function SheetButton({ disabled = false }: { disabled?: boolean }) {
  const { quiz } = useQuizText();
  return (
    <button
      type="button"
      className="button"
      aria-haspopup="dialog"
      disabled={disabled}
      onClick={() => shareAt('handout')}
    >
      {quiz.sheet}
    </button>
  );
}
