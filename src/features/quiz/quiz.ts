import type { Feature } from '../feature.ts';
import { QUIZ_KEYS } from './keys.ts';
import { Quiz } from './Quiz.tsx';

/** Questions on the article, for one reader or a whole class. */
export const quiz: Feature = {
  id: 'quiz',
  keys: QUIZ_KEYS,
  side: { mode: 'quiz', label: (words) => words.quiz.label, Content: Quiz },
};
