import type { QuizKind } from '../../../store/view.ts';
import { locate, shade } from './decks/map.ts';
import { figure, party } from './decks/names.ts';
import { allows, basis, sentence } from './decks/reading.ts';
import { said, unsaid } from './decks/said.ts';
import type { Pool } from './pool.ts';
import type { Question } from './question.ts';

/** All questions of a kind, in the order in which a quiz takes them. */
export const DECKS: { readonly [kind in QuizKind]: (pool: Pool) => Question[] } = {
  locate,
  party,
  figure,
  shade,
  said,
  sentence,
  basis,
  unsaid,
  allows,
};
