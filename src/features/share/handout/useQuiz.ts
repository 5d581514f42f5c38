import { useMemo } from 'react';
import type { Tongue } from '../../../output/quiz/wording.ts';
import { useAtlas, useWords } from '../../../store/react.tsx';
import { home } from '../../../store/permalink.ts';
import type { View } from '../../../store/view.ts';
import { useSetting } from './given.ts';

/** What the words of the quiz are taken from, and its own address: not of what the map happens to show. */
export function useQuiz(): { tongue: Tongue; place: View } {
  const atlas = useAtlas();
  const words = useWords();
  const { quiz, view, seed } = useSetting();
  const tongue = useMemo(() => ({ atlas, words, quiz }), [atlas, words, quiz]);
  const { kinds, count, regions, lang } = view;
  return { tongue, place: { ...home(), mode: 'quiz', seed, kinds, count, regions, lang } };
}
