import type { View } from '../../store/view.ts';
import { home } from '../../store/permalink.ts';
import { QUIZ_KINDS, SEED } from './params.ts';

/** The part of a link that decides the questions of a quiz. */
export type QuizChoice = Pick<View, 'seed' | 'kinds' | 'count' | 'regions'>;

/** Takes the quiz out of a view. */
export const choiceOf = ({ seed, kinds, count, regions }: View): QuizChoice => ({
  seed,
  kinds,
  count,
  regions,
});

/** Names a quiz: two are the same if their keys are. */
export const keyOf = ({ seed, kinds, count, regions }: QuizChoice): string =>
  [seed, kinds, count, regions].join(' ');

export const isSame = (one: QuizChoice | null, other: QuizChoice): boolean =>
  one !== null && keyOf(one) === keyOf(other);

/** The place of a quiz alone: not of what the map happens to show. */
export const quizPlace = (view: View): View => ({
  ...home(),
  ...choiceOf(view),
  mode: 'quiz',
  lang: view.lang,
});

/** Draws a seed, from 1 to 999,999. */
export const drawSeed = (): number => SEED.least + Math.floor(Math.random() * SEED.most);

/** The kinds asked, none standing for all. */
export const kindsOf = ({ kinds }: QuizChoice) => (kinds.length > 0 ? kinds : QUIZ_KINDS);
