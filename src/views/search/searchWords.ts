import { createContext, use } from 'react';
import type { SearchWords } from '../../locales/search.ts';

/** The words that the search brought along. */
export const SearchWordsContext = createContext<SearchWords | null>(null);

export function useSearchWords(): SearchWords {
  const words = use(SearchWordsContext);
  if (!words) throw new Error('outside of the search');
  return words;
}
