import { createContext, use, useMemo } from 'react';
import type { QuizWords } from '../../locales/quiz.ts';
import type { QuizText } from './engine/wording.ts';
import { useAtlas, useWords } from '../../store/react.tsx';

/** The words that load with the quiz. */
export const QuizWordsContext = createContext<QuizWords | null>(null);

/** The atlas, the words of the page, and those of the quiz. */
export function useQuizText(): QuizText {
  const atlas = useAtlas();
  const words = useWords();
  const quiz = use(QuizWordsContext);
  if (!quiz) throw new Error('outside of the quiz');
  return useMemo(() => ({ atlas, words, quiz }), [atlas, words, quiz]);
}
