import { locateDeck, shadeDeck } from './decks/map.ts';
import { figureDeck, partyDeck } from './decks/names.ts';
import { allowsDeck, basisDeck, sentenceDeck } from './decks/reading.ts';
import { saidDeck, unsaidDeck } from './decks/said.ts';
import type { Pool } from './pool.ts';
import type { Question } from './question.ts';
import type { QuizKind } from '../params.ts';

/** All questions of a kind, in the order in which a quiz takes them. */
export const DECKS: { readonly [kind in QuizKind]: (pool: Pool) => Question[] } = {
  locate: locateDeck,
  party: partyDeck,
  figure: figureDeck,
  shade: shadeDeck,
  said: saidDeck,
  sentence: sentenceDeck,
  basis: basisDeck,
  unsaid: unsaidDeck,
  allows: allowsDeck,
};
