import type { Locale } from '../../i18n/locales.ts';
import { tableWords } from '../../i18n/table/load.ts';
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
