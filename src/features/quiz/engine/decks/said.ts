import { proofOf } from '../../../../atlas/lookup.ts';
import { mix, shadeProof, statesOf, type Pool } from '../pool.ts';
import {
  partsOf,
  STATEMENTS,
  VERDICTS,
  type SaidQuestion,
  type Stated,
  type UnsaidQuestion,
} from '../question.ts';
import { deal, shuffle } from '../random.ts';
import { verdictOf } from '../verdict.ts';

/** Statements that can stand alone. The development of relations is asked only with others of its region. */
const SINGLE = ['contacts', 'number', 'names'] as const;

/** Asks whether the article says a statement: each verdict as often as the others, and of each the statements in turn. */
export function saidDeck(pool: Pool): SaidQuestion[] {
  const { atlas, random } = pool;
  const all = statesOf(pool).flatMap((country) =>
    SINGLE.flatMap((states): SaidQuestion[] => {
      const answer = verdictOf(atlas, country, states);
      if (answer === undefined) return [];
      const { id } = country;
      const proof = answer === 'region' ? shadeProof(atlas, country) : (proofOf(atlas, id) ?? null);
      return [
        { id: `said:${id}:${states}`, kind: 'said', country: id, states, options: VERDICTS, answer, proof },
      ];
    }),
  );
  const piles = shuffle(VERDICTS, random).map((verdict) =>
    deal(
      shuffle(SINGLE, random).map((states) =>
        shuffle(
          all.filter((question) => question.answer === verdict && question.states === states),
          random,
        ),
      ),
    ),
  );
  return deal(piles);
}

/**
 * Asks which of some statements of one region is not said. Another one says the same of another country: the odd
 * one out is not to be guessed by its words.
 */
export function unsaidDeck(pool: Pool): UnsaidQuestion[] {
  const { atlas, random } = pool;
  const piles = shuffle([...pool.regions], random).map((region) => {
    const stated = statesOf({ ...pool, regions: new Set([region]) }).flatMap((country) =>
      STATEMENTS.map((states) => ({
        option: `${states}:${country.id}` as Stated,
        verdict: verdictOf(atlas, country, states),
      })),
    );
    const optionsOf = (verdict: string) =>
      shuffle(
        stated.flatMap((one) => (one.verdict === verdict ? [one.option] : [])),
        random,
      );
    const [missing, printed] = [optionsOf('unsaid'), optionsOf('yes')];
    const questions = missing.flatMap((answer): UnsaidQuestion[] => {
      const { country, states } = partsOf(answer);
      const alike = printed.find((one) => partsOf(one).states === states);
      if (!alike) return [];
      const others = shuffle(printed, random).filter((one) => one !== alike);
      const wrong = [alike, ...others].filter(
        (one, at, all) => all.findIndex((other) => partsOf(other).country === partsOf(one).country) === at,
      );
      if (wrong.length < 3) return [];
      return [
        {
          id: `unsaid:${answer}`,
          kind: 'unsaid',
          options: mix(answer, wrong, random),
          answer,
          proof: proofOf(atlas, country) ?? null,
        },
      ];
    });
    return deal(
      STATEMENTS.map((states) => questions.filter(({ answer }) => partsOf(answer).states === states)),
    );
  });
  return deal(piles);
}
