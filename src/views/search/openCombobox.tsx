import type { ComponentProps } from 'react';
import type { Locale } from '../../locales/locales.ts';
import { searchWords } from '../../locales/search.ts';
import { useWords } from '../../store/react.tsx';
import { useLoaded } from '../../ui/useLoaded.ts';
import { Combobox } from './Combobox.tsx';
import { SearchWordsContext } from './searchWords.ts';

/** The search in a language, which it changes with the page. */
export async function openCombobox(first: Locale) {
  const before = await searchWords[first]();
  return function Search(props: ComponentProps<typeof Combobox>) {
    const { locale } = useWords();
    const words = useLoaded(searchWords[locale]).value ?? before;
    return (
      <SearchWordsContext value={words}>
        <Combobox {...props} />
      </SearchWordsContext>
    );
  };
}
