import type { SearchOptions } from 'minisearch';
import type { Locale } from '../../locales/locales.ts';
import type { Atlas } from '../../atlas/types.ts';
import { entriesOf } from './entries.ts';
import { wordsOf } from '../../atlas/fold.ts';
import { NOTHING, shareOut, type Found, type Group } from './found.ts';
import { nameMatcher } from './names.ts';
import { textMatcher } from './text.ts';

/** Letters from which on typing errors are forgiven, and from which on a beginning counts. */
const LEAST = { fuzzy: 4, stem: 3 } as const;

/**
 * Limits on a query: no word or sentence of the atlas is longer. Comparing words takes time in proportion to their
 * letters.
 */
const MOST = { words: 120, letters: 40 } as const;

const FUZZY: SearchOptions = {
  fuzzy: (term) => (term.length >= LEAST.fuzzy ? 0.3 : false),
  maxFuzzy: 2,
};

/** Everything of the atlas that can be found, indexed once. */
export function createMatcher(atlas: Atlas, locale: Locale): (query: string) => Found {
  const findNames = nameMatcher(entriesOf(atlas), locale);
  const findText = textMatcher(atlas);
  return (query) => {
    const words = wordsOf(query.slice(0, MOST.words * MOST.letters))
      .slice(0, MOST.words)
      .map((word) => word.slice(0, MOST.letters));
    if (words.length === 0) return NOTHING;
    const exact = { names: findNames(words), text: findText(words) };
    if (exact.names.length + exact.text.groups.length > 0) return join(exact.names, exact.text);
    const alike = { names: findNames(words, FUZZY), text: findText(words, FUZZY) };
    if (alike.names.length + alike.text.groups.length > 0) return join(alike.names, alike.text);
    return join(findStem(words, findNames), NOTHING);
  };
}

const join = (names: readonly Group[], { groups, sentences }: Found): Found => ({
  groups: shareOut([...names, ...groups]),
  sentences,
});

/** A typing error within a word not typed to its end: what begins like it, the longest beginning known. */
function findStem(words: readonly string[], find: (words: readonly string[]) => Group[]): Group[] {
  const last = words.at(-1) ?? '';
  for (let length = last.length - 1; length >= LEAST.stem; length--) {
    const groups = find([...words.slice(0, -1), last.slice(0, length)]);
    if (groups.length > 0) return groups;
  }
  return [];
}
