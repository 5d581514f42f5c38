import type { Coders } from './coders.ts';
import { words as ar } from './ar/page.ts';
import { words as en } from './en/page.ts';
import { words as es } from './es/page.ts';
import { words as fr } from './fr/page.ts';
import type { Locale } from './locales.ts';
import type { Names } from './names.ts';
import { words as ru } from './ru/page.ts';
import { words as zh } from './zh/page.ts';

/** Each language's names for places, for the build: the page loads one language at a time. */
export const PAGE_NAMES: Readonly<Record<Locale, Partial<Names>>> = {
  en: en.names,
  zh: zh.names,
  fr: fr.names,
  es: es.names,
  ru: ru.names,
  ar: ar.names,
};

/** Each language's translations of the coders' texts, for the build; English needs none. */
export const CODERS: Readonly<Record<Exclude<Locale, 'en'>, Coders>> = {
  zh: zh.coders,
  fr: fr.coders,
  es: es.coders,
  ru: ru.coders,
  ar: ar.coders,
};
