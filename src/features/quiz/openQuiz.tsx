import type { Locale } from '../../locales/locales.ts';
import { quizWords } from '../../locales/quiz.ts';
import { QuizStage } from './QuizStage.tsx';

/** The quiz in a language. */
export async function openQuiz(locale: Locale) {
  const own = await quizWords[locale]();
  return () => <QuizStage own={own} />;
}
