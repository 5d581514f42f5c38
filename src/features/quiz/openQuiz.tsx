import type { Locale } from '../../i18n/locales.ts';
import { quizWords } from '../../i18n/quiz/load.ts';
import { QuizStage } from './QuizStage.tsx';

/** The quiz in a language. */
export async function openQuiz(locale: Locale) {
  const own = await quizWords[locale]();
  return () => <QuizStage own={own} />;
}
