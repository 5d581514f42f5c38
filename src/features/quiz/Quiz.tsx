import { useCallback } from 'react';
import { quizWords } from '../../i18n/quiz/load.ts';
import { useWords } from '../../store/react.tsx';
import { Trouble } from '../../ui/Trouble.tsx';
import { useLoaded } from '../../ui/useLoaded.ts';

/** The quiz beside the map. It loads, with its words, when it is first shown. */
export function Quiz() {
  const { quiz, trouble, locale } = useWords();
  const load = useCallback(async () => {
    const [{ QuizStage }, own] = await Promise.all([import('./QuizStage.tsx'), quizWords[locale]()]);
    return { QuizStage, own };
  }, [locale]);
  const { value, failed, retry } = useLoaded(load);
  if (value) return <value.QuizStage own={value.own} />;
  if (failed) return <Trouble message={quiz.failed} action={trouble.retry} onAction={retry} />;
  return <p role="status">{quiz.loading}</p>;
}
