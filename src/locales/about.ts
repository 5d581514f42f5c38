import type { Catalog, Shape } from './words.ts';
import type { words as en } from './en/about.ts';

export type AboutWords = Shape<typeof en>;

/** The words about the map, a module a language. */
export const aboutWords: Catalog<AboutWords> = {
  en: () => import('./en/about.ts').then(({ words }) => words),
  zh: () => import('./zh/about.ts').then(({ words }) => words),
  fr: () => import('./fr/about.ts').then(({ words }) => words),
  es: () => import('./es/about.ts').then(({ words }) => words),
  ru: () => import('./ru/about.ts').then(({ words }) => words),
  ar: () => import('./ar/about.ts').then(({ words }) => words),
};
