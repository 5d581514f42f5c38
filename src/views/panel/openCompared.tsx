import type { ComponentProps } from 'react';
import { compareWords } from '../../locales/compare.ts';
import type { Locale } from '../../locales/locales.ts';
import { Compared } from './Compared.tsx';
import { CompareWordsContext } from './compareWords.ts';

/** The comparison in a language. */
export async function openCompared(locale: Locale) {
  const own = await compareWords[locale]();
  return (props: ComponentProps<typeof Compared>) => (
    <CompareWordsContext value={own}>
      <Compared {...props} />
    </CompareWordsContext>
  );
}
