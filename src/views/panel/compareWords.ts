import { createContext, use } from 'react';
import type { CompareWords } from '../../locales/compare.ts';

/** The words that a comparison brought along. */
export const CompareWordsContext = createContext<CompareWords | null>(null);

export function useCompareWords(): CompareWords {
  const words = use(CompareWordsContext);
  if (!words) throw new Error('outside of a comparison');
  return words;
}
