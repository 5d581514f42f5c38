import type { words as en } from './en/search.ts';
import type { Catalog, Shape } from './words.ts';

export type SearchWords = Shape<typeof en>;

/** The words of the search, a module a language. */
export const searchWords: Catalog<SearchWords> = {
  en: () => import('./en/search.ts').then(({ words }) => words),
  zh: () => import('./zh/search.ts').then(({ words }) => words),
  fr: () => import('./fr/search.ts').then(({ words }) => words),
  es: () => import('./es/search.ts').then(({ words }) => words),
  ru: () => import('./ru/search.ts').then(({ words }) => words),
  ar: () => import('./ar/search.ts').then(({ words }) => words),
};
