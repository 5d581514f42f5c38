import type { Atlas } from '../atlas/types.ts';
import { words as en } from '../locales/en/page.ts';
import type { Locale } from '../locales/locales.ts';
import { CATALOGS } from '../locales/page.ts';
import type { Words } from '../locales/words.ts';

/** The words of a language, and the way to the atlas in it. */
interface Language {
  readonly words: Words;
  readonly translate: (atlas: Atlas) => Atlas;
}

/** The language of the rendered page and of the data. */
export const ENGLISH: Language = { words: en, translate: (atlas) => atlas };

/** Loads a language; English is with the page. */
export async function loadLanguage(locale: Locale): Promise<Language> {
  if (locale === 'en') return ENGLISH;
  const [words, { translate }] = await Promise.all([CATALOGS[locale](), import('../atlas/translate.ts')]);
  return { words, translate: (atlas) => translate(atlas, words) };
}
