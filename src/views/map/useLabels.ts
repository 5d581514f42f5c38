import { useLayoutEffect, useRef } from 'react';
import { en, type Words } from '../../i18n/en.ts';
import { useAtlas, useWords } from '../../store/react.tsx';
import { labelOf } from './label.ts';
import type { Marks } from './useMarks.ts';

/** Names the drawn marks in the language of the page; they were drawn in English. */
export function useLabels(marks: () => Marks) {
  const atlas = useAtlas();
  const words = useWords();
  const spoken = useRef<Words>(en);
  useLayoutEffect(() => {
    if (spoken.current === words) return;
    spoken.current = words;
    const drawn = marks();
    for (const country of atlas.countries)
      drawn.get(country.id)?.setAttribute('aria-label', labelOf(country, words));
  }, [atlas, marks, words]);
}
