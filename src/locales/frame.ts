import type { Catalog, Shape } from './words.ts';
import type { words as en } from './en/frame.ts';

type FrameWords = Shape<typeof en>;

/** The words of a frame on another page, a module a language. */
export const frameWords: Catalog<FrameWords> = {
  en: () => import('./en/frame.ts').then(({ words }) => words),
  zh: () => import('./zh/frame.ts').then(({ words }) => words),
  fr: () => import('./fr/frame.ts').then(({ words }) => words),
  es: () => import('./es/frame.ts').then(({ words }) => words),
  ru: () => import('./ru/frame.ts').then(({ words }) => words),
  ar: () => import('./ar/frame.ts').then(({ words }) => words),
};
