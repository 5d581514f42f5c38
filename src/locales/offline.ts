import type { Catalog, Shape } from './words.ts';
import type { words as en } from './en/offline.ts';

export type OfflineWords = Shape<typeof en>;

/** The words of what keeps the site, a module a language. */
export const offlineWords: Catalog<OfflineWords> = {
  en: () => import('./en/offline.ts').then(({ words }) => words),
  zh: () => import('./zh/offline.ts').then(({ words }) => words),
  fr: () => import('./fr/offline.ts').then(({ words }) => words),
  es: () => import('./es/offline.ts').then(({ words }) => words),
  ru: () => import('./ru/offline.ts').then(({ words }) => words),
  ar: () => import('./ar/offline.ts').then(({ words }) => words),
};
