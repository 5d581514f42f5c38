import type { Catalog, Shape } from '../words.ts';
import type { en } from './en.ts';

export type AboutWords = Shape<typeof en>;

/** The words about the map, a module a language. */
export const aboutWords: Catalog<AboutWords> = {
  en: () => import('./en.ts').then(({ en }) => en),
  zh: () => import('./zh.ts').then(({ zh }) => zh),
  fr: () => import('./fr.ts').then(({ fr }) => fr),
  es: () => import('./es.ts').then(({ es }) => es),
  ru: () => import('./ru.ts').then(({ ru }) => ru),
  ar: () => import('./ar.ts').then(({ ar }) => ar),
};
