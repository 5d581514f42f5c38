import type { Atlas } from '../../atlas/types.ts';
import { QUIZ_KINDS } from '../../features/quiz/params.ts';
import type { View } from '../../store/view.ts';
import { DECKS } from './decks.ts';
import type { Question } from './question.ts';
import { createRandom, deal, shuffle } from './random.ts';

/** What decides on the questions of a quiz. */
export type Choice = Pick<View, 'seed' | 'kinds' | 'count' | 'regions'>;

/**
 * The questions of a quiz: the same for the same choice, in every language and browser. The kinds take turns, and
 * then all are shuffled. Fewer than asked for where the choice holds no more.
 */
export function makeQuiz(atlas: Atlas, { seed, kinds, count, regions }: Choice): Question[] {
  const random = createRandom(seed ?? 0);
  const asked = new Set(regions.length > 0 ? regions : atlas.regions.map(({ id }) => id));
  // Each kind draws from a source of its own: what one asks does not change with the others.
  const decks = (kinds.length > 0 ? kinds : QUIZ_KINDS).map((kind) => {
    const own = createRandom((seed ?? 0) * QUIZ_KINDS.length + QUIZ_KINDS.indexOf(kind));
    return DECKS[kind]({ atlas, regions: asked, random: own });
  });
  return shuffle(deal(shuffle(decks, random)).slice(0, count), random);
}
