import fc from 'fast-check';
import type { Atlas } from '../../atlas/types.ts';

/** Any value of each key that the story adds to a view. */
export const arbitraries = ({ story }: Atlas) => ({
  step: fc.option(fc.constantFrom(...story.map(({ id }) => id))),
});
