import type { Catalog, Shape } from './words.ts';
import type { words as en } from './en/ownData.ts';

export type OwnDataWords = Shape<typeof en>;

/** Words for adding your own numbers, one module per language. */
export const ownDataWords: Catalog<OwnDataWords> = {
  en: () => import('./en/ownData.ts').then(({ words }) => words),
  zh: () => import('./zh/ownData.ts').then(({ words }) => words),
  fr: () => import('./fr/ownData.ts').then(({ words }) => words),
  es: () => import('./es/ownData.ts').then(({ words }) => words),
  ru: () => import('./ru/ownData.ts').then(({ words }) => words),
  ar: () => import('./ar/ownData.ts').then(({ words }) => words),
};
