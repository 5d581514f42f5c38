import { shadeProof, statesOf, type Pool } from '../pool.ts';
import { SHADES, type LocateQuestion, type ShadeQuestion } from '../question.ts';
import { deal, shuffle } from '../random.ts';

/** Asks where a country lies. */
export const locateDeck = (pool: Pool): LocateQuestion[] =>
  shuffle(statesOf(pool), pool.random).map((country) => ({
    id: `locate:${country.id}`,
    kind: 'locate',
    country: country.id,
    options: [],
    answer: country.id,
    proof: shadeProof(pool.atlas, country),
  }));

/** Asks what a shade says, each shade as often as the others. */
export function shadeDeck(pool: Pool): ShadeQuestion[] {
  const states = statesOf(pool);
  const piles = shuffle(SHADES, pool.random).map((evidence) =>
    shuffle(
      states.filter((country) => country.evidence === evidence),
      pool.random,
    ).map((country): ShadeQuestion => ({
      id: `shade:${country.id}`,
      kind: 'shade',
      country: country.id,
      options: SHADES,
      answer: evidence,
      proof: shadeProof(pool.atlas, country),
    })),
  );
  return deal(piles);
}
