import type { Catalog, Shape } from './words.ts';
import type { words as en } from './en/table.ts';

export type TableWords = Shape<typeof en>;

/** The words of the tables, a module a language. */
export const tableWords: Catalog<TableWords> = {
  en: () => import('./en/table.ts').then(({ words }) => words),
  zh: () => import('./zh/table.ts').then(({ words }) => words),
  fr: () => import('./fr/table.ts').then(({ words }) => words),
  es: () => import('./es/table.ts').then(({ words }) => words),
  ru: () => import('./ru/table.ts').then(({ words }) => words),
  ar: () => import('./ar/table.ts').then(({ words }) => words),
};
