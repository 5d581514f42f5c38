import type { ProseRun } from '../../atlas/prose.ts';
import type { Catalog } from '../../locales/words.ts';

/** The text on boundaries and disputed places, by language. */
export const boundaries: Catalog<readonly ProseRun[]> = {
  en: () => import('virtual:boundaries/en').then((text) => text.default),
  zh: () => import('virtual:boundaries/zh').then((text) => text.default),
  fr: () => import('virtual:boundaries/fr').then((text) => text.default),
  es: () => import('virtual:boundaries/es').then((text) => text.default),
  ru: () => import('virtual:boundaries/ru').then((text) => text.default),
  ar: () => import('virtual:boundaries/ar').then((text) => text.default),
};
