import type { Catalog, Shape } from './words.ts';
import type { words as en } from './en/arrival.ts';

export type ArrivalWords = Shape<typeof en>;

/** Words for a link or a page that arrived damaged, one module per language. */
export const arrivalWords: Catalog<ArrivalWords> = {
  en: () => import('./en/arrival.ts').then(({ words }) => words),
  zh: () => import('./zh/arrival.ts').then(({ words }) => words),
  fr: () => import('./fr/arrival.ts').then(({ words }) => words),
  es: () => import('./es/arrival.ts').then(({ words }) => words),
  ru: () => import('./ru/arrival.ts').then(({ words }) => words),
  ar: () => import('./ar/arrival.ts').then(({ words }) => words),
};
