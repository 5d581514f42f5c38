import { describeOwn } from '../../atlas/own/describe.ts';
import { readKept } from '../../atlas/own/kept.ts';
import type { Atlas, Own } from '../../atlas/types.ts';
import type { Locale } from '../../i18n/locales.ts';
import { numbersWords } from '../../i18n/numbers/load.ts';
import { keep } from './keep.ts';

/** What was kept in words of the page; what is not what was written is put away. */
export async function readOwn(text: string, atlas: Atlas, locale: Locale): Promise<Own | null> {
  const words = await numbersWords[locale]();
  const kept = readKept(text, atlas);
  if (kept) return describeOwn(kept, words, locale);
  keep(null);
  return null;
}
