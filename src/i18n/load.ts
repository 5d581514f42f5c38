import { en } from './en.ts';
import type { Locale } from './locales.ts';
import type { Words } from './words.ts';

/** A module a language; English is with the page. */
const CATALOGS: Readonly<Record<Locale, () => Promise<Words>>> = {
  en: () => Promise.resolve(en),
  zh: () => import('./zh.ts').then(({ zh }) => zh),
  fr: () => import('./fr.ts').then(({ fr }) => fr),
  es: () => import('./es.ts').then(({ es }) => es),
  ru: () => import('./ru.ts').then(({ ru }) => ru),
  ar: () => import('./ar.ts').then(({ ar }) => ar),
};

/** The words of a language; refused where they do not arrive, and may be asked for again. */
export const loadWords = (locale: Locale): Promise<Words> => CATALOGS[locale]();
