import type { LatePart } from '../feature.ts';
import { QUIZ_KEYS } from './keys.ts';

/** The keys of the quiz, and its questions on paper. */
export const quizLate: LatePart = {
  keys: QUIZ_KEYS,
  loadQuestions: () => import('./paper/source.ts').then(({ quizSource }) => quizSource),
};
