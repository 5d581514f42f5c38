import { useFeatures } from '../useFeatures.ts';
import { useQuizText } from './useQuizText.ts';
import { Button } from '../../ui/Button.tsx';

/** Leads to the same questions on paper: the handout takes the quiz's own link. */
export function SheetButton({ disabled = false }: { disabled?: boolean }) {
  const { quiz } = useQuizText();
  const openTab = useFeatures().find((feature) => feature.openTab)?.openTab;
  if (!openTab) return null;
  return (
    <Button aria-haspopup="dialog" disabled={disabled} onClick={() => openTab('handout')}>
      {quiz.sheet}
    </Button>
  );
}
