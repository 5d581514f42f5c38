import fc from 'fast-check';
import type { Atlas } from '../../atlas/types.ts';
import { COUNT, QUIZ_KINDS, SEED } from './params.ts';

/** Some of a few in their order; all are the same as none named. */
const some = <T>(known: readonly T[]) => fc.subarray([...known], { maxLength: known.length - 1 });

/** Any value of each key that the quiz adds to a view. */
export const arbitraries = ({ regions }: Atlas) => ({
  seed: fc.option(fc.integer({ min: SEED.least, max: SEED.most })),
  kinds: some(QUIZ_KINDS),
  count: fc.integer({ min: COUNT.least, max: COUNT.most }),
  regions: some(regions.map(({ id }) => id)),
});
