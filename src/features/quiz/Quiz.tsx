import { useCallback } from 'react';
import { useWords } from '../../store/react.tsx';
import { Trouble } from '../../ui/Trouble.tsx';
import { useLoaded } from '../../ui/useLoaded.ts';

/** The quiz beside the map. It loads, with its words, when it is first shown. */
export function Quiz() {
  const { quiz, trouble, locale } = useWords();
  const load = useCallback(async () => (await import('./openQuiz.ts')).openQuiz(locale), [locale]);
  const { value, failed, retry } = useLoaded(load);
  if (value) return <value.QuizStage own={value.own} />;
  if (failed) return <Trouble message={quiz.failed} action={trouble.retry} onAction={retry} />;
  return <p role="status">{quiz.loading}</p>;
}
