import { useCallback } from 'react';
import { useWords } from '../../store/react.tsx';
import { Later } from '../../ui/Later.tsx';

/** The quiz beside the map. It loads, with its words, when it is first shown. */
export function Quiz() {
  const { quiz, trouble, locale } = useWords();
  const load = useCallback(async () => (await import('./openQuiz.tsx')).openQuiz(locale), [locale]);
  const loading = <p role="status">{quiz.loading}</p>;
  return <Later load={load} message={quiz.failed} action={trouble.retry} loading={loading} />;
}
