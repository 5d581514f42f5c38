import type { Locale } from '../../i18n/locales.ts';
import { tableWords } from '../../i18n/table/load.ts';
import { Tables } from './Tables.tsx';

/** The tables with their words. */
export const openTables = async (locale: Locale) => ({ Tables, own: await tableWords[locale]() });
