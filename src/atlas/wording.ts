import { STRENGTHS, type Also, type Strength } from './claims.ts';

interface Worded {
  readonly strength: Strength;
  readonly also?: readonly Also[];
}

/** The wording categories of claims, those that further sentences add among them, each once and in one order. */
export function strengthsIn(claims: readonly Worded[]): Strength[] {
  const used = new Set(
    claims.flatMap(({ strength, also = [] }) => [strength, ...also.flatMap((one) => one.strength ?? [])]),
  );
  return STRENGTHS.filter((strength) => used.has(strength));
}
