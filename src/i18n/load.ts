import { en } from './en.ts';
import type { Catalog } from './words.ts';

/** The page's own words: a module a language, refused where it does not arrive. English is with the page. */
export const CATALOGS: Catalog = {
  en: () => Promise.resolve(en),
  zh: () => import('./zh.ts').then(({ zh }) => zh),
  fr: () => import('./fr.ts').then(({ fr }) => fr),
  es: () => import('./es.ts').then(({ es }) => es),
  ru: () => import('./ru.ts').then(({ ru }) => ru),
  ar: () => import('./ar.ts').then(({ ar }) => ar),
};
