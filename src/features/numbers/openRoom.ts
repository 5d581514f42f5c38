import { CATALOGS } from '../../i18n/load.ts';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { numbersWords } from '../../i18n/numbers/load.ts';
import { NumbersDialog } from './NumbersDialog.tsx';

/** The dialog with its words, and the names of countries in all languages; one that does not come is done without. */
export async function openRoom(locale: Locale) {
  const [words, ...catalogs] = await Promise.all([
    numbersWords[locale](),
    ...LOCALES.map((one) => CATALOGS[one]().catch(() => undefined)),
  ]);
  return { NumbersDialog, words, names: catalogs.flatMap((catalog) => catalog?.names ?? []) };
}
