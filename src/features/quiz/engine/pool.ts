import { claimsOf, figureOf, proofOf } from '../../../atlas/lookup.ts';
import type { Id } from '../../../atlas/id.ts';
import type { Atlas, Country } from '../../../atlas/types.ts';
import { shuffle, type Random } from './random.ts';

/** The number of answers to choose from. */
const CHOICES = 4;

/** The material for the questions of a kind. */
export interface Pool {
  readonly atlas: Atlas;
  /** The regions asked about. */
  readonly regions: ReadonlySet<Id>;
  readonly random: Random;
}

/** The states of the chosen regions. */
export const statesOf = ({ atlas, regions }: Pool): Country[] =>
  atlas.countries.filter(({ status, region }) => status === 'state' && regions.has(region ?? ''));

/** The parties named of a country, and the sentences that mention it, without those of its group. */
export const ownClaims = (atlas: Atlas, country: Id) => [
  ...claimsOf(atlas, country, 'party'),
  ...claimsOf(atlas, country, 'mention'),
];

/** The right answer among the first of the wrong ones, in any order. */
export const mix = <T>(answer: T, wrong: readonly T[], random: Random): T[] =>
  shuffle([answer, ...wrong.slice(0, CHOICES - 1)], random);

/** The right answer among some of the wrong ones, in any order. */
export const choose = <T>(answer: T, wrong: readonly T[], random: Random): T[] =>
  mix(answer, shuffle(wrong, random), random);

/** The sentence that proves a country's shade; for an average, the sentence of its figure. */
export function shadeProof(atlas: Atlas, { id, evidence, region }: Country): Id | null {
  const total = evidence === 'average' && region !== undefined ? figureOf(atlas, region) : undefined;
  return total?.sentence ?? proofOf(atlas, id) ?? null;
}
