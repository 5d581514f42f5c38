import type { Catalog, Shape } from './words.ts';
import type { words as en } from './en/share.ts';

export type ShareWords = Shape<typeof en>;

/** The words of sharing and exporting, a module a language. */
export const shareWords: Catalog<ShareWords> = {
  en: () => import('./en/share.ts').then(({ words }) => words),
  zh: () => import('./zh/share.ts').then(({ words }) => words),
  fr: () => import('./fr/share.ts').then(({ words }) => words),
  es: () => import('./es/share.ts').then(({ words }) => words),
  ru: () => import('./ru/share.ts').then(({ words }) => words),
  ar: () => import('./ar/share.ts').then(({ words }) => words),
};
