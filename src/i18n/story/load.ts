import type { Catalog } from '../words.ts';
import { en } from './en.ts';
import type { StoryWords } from './words.ts';

export const STORY: Catalog<StoryWords> = {
  en: () => Promise.resolve(en),
  zh: () => import('./zh.ts').then(({ zh }) => zh),
  fr: () => import('./fr.ts').then(({ fr }) => fr),
  es: () => import('./es.ts').then(({ es }) => es),
  ru: () => import('./ru.ts').then(({ ru }) => ru),
  ar: () => import('./ar.ts').then(({ ar }) => ar),
};
