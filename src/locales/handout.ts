import type { Catalog, Shape } from './words.ts';
import type { words as en } from './en/handout.ts';

export type HandoutWords = Shape<typeof en>;

/** The words of the handout, a module a language. */
export const handoutWords: Catalog<HandoutWords> = {
  en: () => import('./en/handout.ts').then(({ words }) => words),
  zh: () => import('./zh/handout.ts').then(({ words }) => words),
  fr: () => import('./fr/handout.ts').then(({ words }) => words),
  es: () => import('./es/handout.ts').then(({ words }) => words),
  ru: () => import('./ru/handout.ts').then(({ words }) => words),
  ar: () => import('./ar/handout.ts').then(({ words }) => words),
};
