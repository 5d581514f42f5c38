import { words as en } from './en/settings.ts';
import type { Catalog, Shape } from './words.ts';

export type SettingsWords = Shape<typeof en>;

/** The words of the settings, a module a language; English comes with the form. */
export const SETTINGS: Catalog<SettingsWords> = {
  en: () => Promise.resolve(en),
  zh: () => import('./zh/settings.ts').then(({ words }) => words),
  fr: () => import('./fr/settings.ts').then(({ words }) => words),
  es: () => import('./es/settings.ts').then(({ words }) => words),
  ru: () => import('./ru/settings.ts').then(({ words }) => words),
  ar: () => import('./ar/settings.ts').then(({ words }) => words),
};
