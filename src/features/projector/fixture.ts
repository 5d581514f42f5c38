import fc from 'fast-check';
import { DISPLAYS } from './params.ts';

/** Any value of each key that the projector adds to a view. */
export const arbitraries = () => ({ display: fc.constantFrom(...DISPLAYS) });
