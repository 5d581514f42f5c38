import { words as en } from './en/page.ts';
import type { Catalog } from './words.ts';

/** The page's own words: a module a language, refused where it does not arrive. English is with the page. */
export const CATALOGS: Catalog = {
  en: () => Promise.resolve(en),
  zh: () => import('./zh/page.ts').then(({ words }) => words),
  fr: () => import('./fr/page.ts').then(({ words }) => words),
  es: () => import('./es/page.ts').then(({ words }) => words),
  ru: () => import('./ru/page.ts').then(({ words }) => words),
  ar: () => import('./ar/page.ts').then(({ words }) => words),
};
