import fc from 'fast-check';
import { EMBEDS } from './params.ts';

/** Any value of each key that frames add to a view. */
export const arbitraries = () => ({ embed: fc.constantFrom(...EMBEDS) });
