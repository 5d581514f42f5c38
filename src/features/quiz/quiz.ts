import type { Feature } from '../feature.ts';
import { Quiz } from './Quiz.tsx';

/** Questions on the article, for one reader or a whole class. */
export const quiz: Feature = {
  id: 'quiz',
  loadKeys: () => import('./keys.ts').then(({ QUIZ_KEYS }) => QUIZ_KEYS),
  side: { mode: 'quiz', label: (words) => words.quiz.label, Content: Quiz },
};
