import type { Country } from '../../atlas/types.ts';
import type { Words } from '../../i18n/en.ts';

/** What a mark says when it is read out. */
export const labelOf = ({ name, evidence, value, named }: Country, words: Words): string =>
  words.mark(name, words.shade(evidence, value, named));
