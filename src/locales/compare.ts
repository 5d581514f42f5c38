import type { Catalog, Shape } from './words.ts';
import type { words as en } from './en/compare.ts';

export type CompareWords = Shape<typeof en>;

/** The words of a comparison, a module a language. */
export const compareWords: Catalog<CompareWords> = {
  en: () => import('./en/compare.ts').then(({ words }) => words),
  zh: () => import('./zh/compare.ts').then(({ words }) => words),
  fr: () => import('./fr/compare.ts').then(({ words }) => words),
  es: () => import('./es/compare.ts').then(({ words }) => words),
  ru: () => import('./ru/compare.ts').then(({ words }) => words),
  ar: () => import('./ar/compare.ts').then(({ words }) => words),
};
