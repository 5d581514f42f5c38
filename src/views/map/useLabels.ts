import { useLayoutEffect, useRef } from 'react';
import { en } from '../../i18n/en.ts';
import type { Words } from '../../i18n/words.ts';
import { useAtlas, useDeferred, useWords } from '../../store/react.tsx';
import { isNameless, labelOf, spotOf } from './label.ts';
import type { Marks } from './useMarks.ts';

/** Names the drawn marks in the language of the page; they were drawn in English, with their names. */
export function useLabels(marks: () => Marks) {
  const atlas = useAtlas();
  const words = useWords();
  const nameless = useDeferred(({ view }) => isNameless(view));
  const spoken = useRef<{ words: Words; nameless: boolean }>({ words: en, nameless: false });
  useLayoutEffect(() => {
    if (spoken.current.words === words && spoken.current.nameless === nameless) return;
    spoken.current = { words, nameless };
    const drawn = marks();
    for (const country of atlas.countries) {
      const mark = drawn.get(country.id);
      const label = nameless ? spotOf(mark?.dataset['lonlat'], words) : labelOf(country, words);
      mark?.setAttribute('aria-label', label);
    }
  }, [atlas, marks, words, nameless]);
}
