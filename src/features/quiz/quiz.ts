import type { Feature } from '../feature.ts';
import { Quiz } from './Quiz.tsx';

/** Questions on the article, for one reader or a whole class. */
export const quiz: Feature = {
  id: 'quiz',
  loadLate: () => import('./late.ts').then(({ quizLate }) => quizLate),
  side: { mode: 'quiz', label: (words) => words.quiz.label, Content: Quiz },
};
