import { useCallback } from 'react';
import { frameWords } from '../../locales/frame.ts';
import { useWords } from '../../store/react.tsx';
import { useLoaded } from '../../ui/useLoaded.ts';

/** Loads the words of the frame, in the page's language; null until they have come. */
export function useFrameWords() {
  const { locale } = useWords();
  return useLoaded(useCallback(() => frameWords[locale](), [locale])).value;
}
