import type { Locale } from '../../locales/locales.ts';
import { tableWords } from '../../locales/table.ts';
import { Tables } from './Tables.tsx';
import { TableWordsContext } from './words.ts';

/** The tables in a language. */
export async function openTables(locale: Locale) {
  const own = await tableWords[locale]();
  return () => (
    <TableWordsContext value={own}>
      <Tables />
    </TableWordsContext>
  );
}
