import type { Locale } from '../../locales/locales.ts';
import { ownDataWords } from '../../locales/ownData.ts';
import { OwnDataDialog } from './OwnDataDialog.tsx';

/** The dialog with its words, and the names of countries in the languages of tables. */
export async function openRoom(locale: Locale) {
  const [words, { default: names }] = await Promise.all([
    ownDataWords[locale](),
    import('virtual:place-names'),
  ]);
  return { OwnDataDialog, words, names };
}
