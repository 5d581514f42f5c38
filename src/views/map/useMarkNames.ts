import { useLayoutEffect, useRef } from 'react';
import { words as en } from '../../locales/en/page.ts';
import type { Words } from '../../locales/words.ts';
import { useAtlas, useDeferred, useWords } from '../../store/react.tsx';
import { isNameless, labelOf, spotOf } from './label.ts';
import type { Surface } from './surface/surface.ts';

/** Names the drawn countries in the language of the page; they were drawn in English, with their names. */
export function useMarkNames(surface: () => Surface | null) {
  const atlas = useAtlas();
  const words = useWords();
  const nameless = useDeferred(({ view }) => isNameless(view));
  const spoken = useRef<{ words: Words; nameless: boolean }>({ words: en, nameless: false });
  useLayoutEffect(() => {
    if (spoken.current.words === words && spoken.current.nameless === nameless) return;
    spoken.current = { words, nameless };
    surface()?.label(atlas.countries, (country) =>
      nameless ? spotOf(country.anchor, words) : labelOf(country, words),
    );
  }, [atlas, surface, words, nameless]);
}
