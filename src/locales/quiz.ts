import type { Catalog, Shape } from './words.ts';
import type { words as en } from './en/quiz.ts';

export type QuizWords = Shape<typeof en>;

/** The words of the quiz, a module a language. */
export const quizWords: Catalog<QuizWords> = {
  en: () => import('./en/quiz.ts').then(({ words }) => words),
  zh: () => import('./zh/quiz.ts').then(({ words }) => words),
  fr: () => import('./fr/quiz.ts').then(({ words }) => words),
  es: () => import('./es/quiz.ts').then(({ words }) => words),
  ru: () => import('./ru/quiz.ts').then(({ words }) => words),
  ar: () => import('./ar/quiz.ts').then(({ words }) => words),
};
