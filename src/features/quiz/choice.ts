import { HOME, QUIZ_KINDS, SEED, type View } from '../../store/view.ts';

/** What a link says of a quiz: it decides on the questions. */
export type Choice = Pick<View, 'seed' | 'kinds' | 'count' | 'regions'>;

/** Takes the quiz out of a view. */
export const choiceOf = ({ seed, kinds, count, regions }: View): Choice => ({ seed, kinds, count, regions });

/** Names a quiz: two are the same if their keys are. */
export const keyOf = ({ seed, kinds, count, regions }: Choice): string =>
  [seed, kinds, count, regions].join(' ');

export const isSame = (one: Choice | null, other: Choice): boolean =>
  one !== null && keyOf(one) === keyOf(other);

/** The place of a quiz alone: not of what the map happens to show. */
export const quizPlace = (view: View): View => ({
  ...HOME,
  ...choiceOf(view),
  mode: 'quiz',
  lang: view.lang,
});

/** Draws a seed, from 1 to 999,999. */
export const drawSeed = (): number => SEED.least + Math.floor(Math.random() * SEED.most);

/** The kinds asked, none standing for all. */
export const kindsOf = ({ kinds }: Choice) => (kinds.length > 0 ? kinds : QUIZ_KINDS);
