import type { Atlas } from '../../../atlas/types.ts';
import { QUIZ_KINDS } from '../../../store/view.ts';
import { kindsOf, type Choice } from '../params.ts';
import { DECKS } from './decks.ts';
import type { Question } from './question.ts';
import { createRandom, deal, shuffle } from './random.ts';

/**
 * The questions of a quiz: the same for the same choice, in every language and browser. The kinds take turns, and
 * then all are shuffled. Fewer than asked for where the choice holds no more.
 */
export function makeQuiz(atlas: Atlas, choice: Choice): Question[] {
  const { seed, count, regions } = choice;
  const random = createRandom(seed ?? 0);
  const asked = new Set(regions.length > 0 ? regions : atlas.regions.map(({ id }) => id));
  // Each kind draws from a source of its own: what one asks does not change with the others.
  const decks = kindsOf(choice).map((kind) => {
    const own = createRandom((seed ?? 0) * QUIZ_KINDS.length + QUIZ_KINDS.indexOf(kind));
    return DECKS[kind]({ atlas, regions: asked, random: own });
  });
  return shuffle(deal(shuffle(decks, random)).slice(0, count), random);
}
