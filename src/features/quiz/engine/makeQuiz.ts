import { lookup } from '../../../atlas/lookup.ts';
import type { Id } from '../../../atlas/id.ts';
import type { Atlas } from '../../../atlas/types.ts';
import { kindsOf, type QuizChoice } from '../choice.ts';
import { DECKS } from './decks.ts';
import type { Question } from './question.ts';
import { createRandom, deal, shuffle } from './random.ts';
import { QUIZ_KINDS } from '../params.ts';

/** Sources of random numbers that a seed has, of which each kind takes one: more than there will be kinds. */
const SOURCES = 32;

/** The sentences that a question prints, in full or as their total. */
function printedBy(atlas: Atlas, question: Question): readonly Id[] {
  if (question.kind === 'basis') return question.quotes;
  if (question.kind === 'sentence') return question.options;
  const total = question.kind === 'allows' ? lookup(atlas).claims.get(question.figure) : undefined;
  return total ? [total.sentence] : [];
}

/** Tests whether one question prints where the party or the total of the other belongs. */
function givesAway(atlas: Atlas, one: Question, other: Question): boolean {
  if (other.kind !== 'party' && other.kind !== 'figure') return false;
  return other.proof !== null && printedBy(atlas, one).includes(other.proof);
}

/** Takes questions in their order until they are enough; none of them answers another. */
function take(atlas: Atlas, questions: readonly Question[], count: number): Question[] {
  const taken: Question[] = [];
  for (const question of questions) {
    if (taken.length === count) break;
    if (!taken.some((one) => givesAway(atlas, one, question) || givesAway(atlas, question, one)))
      taken.push(question);
  }
  return taken;
}

/**
 * Makes the questions of a quiz: the same for the same choice, in every language and browser. The kinds take turns,
 * and then all are shuffled. Fewer than asked for where the choice holds no more.
 */
export function makeQuiz(atlas: Atlas, choice: QuizChoice): Question[] {
  const { count, regions } = choice;
  const seed = choice.seed ?? 0;
  const random = createRandom(seed);
  const asked = new Set(regions.length > 0 ? regions : atlas.regions.map(({ id }) => id));
  // Each kind has its own random source, so its questions do not depend on the other kinds.
  const decks = kindsOf(choice).map((kind) =>
    DECKS[kind]({ atlas, regions: asked, random: createRandom(seed * SOURCES + QUIZ_KINDS.indexOf(kind)) }),
  );
  return shuffle(take(atlas, deal(shuffle(decks, random)), count), random);
}
