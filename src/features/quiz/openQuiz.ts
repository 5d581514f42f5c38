import type { Locale } from '../../i18n/locales.ts';
import { quizWords } from '../../i18n/quiz/load.ts';
import { QuizStage } from './QuizStage.tsx';

/** The quiz with its words. */
export const openQuiz = async (locale: Locale) => ({ QuizStage, own: await quizWords[locale]() });
