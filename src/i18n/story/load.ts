import type { Catalog, Shape } from '../words.ts';
import { en } from './en.ts';

/** Title and note of a step in another language than English. */
interface StepWords {
  readonly title: string;
  readonly note: string;
}

/** The words of the story and its talk, and the steps by id where the language is not English. */
export type StoryWords = Shape<typeof en> & { readonly steps?: Readonly<Record<string, StepWords>> };

export const STORY: Catalog<StoryWords> = {
  en: () => Promise.resolve(en),
  zh: () => import('./zh.ts').then(({ zh }) => zh),
  fr: () => import('./fr.ts').then(({ fr }) => fr),
  es: () => import('./es.ts').then(({ es }) => es),
  ru: () => import('./ru.ts').then(({ ru }) => ru),
  ar: () => import('./ar.ts').then(({ ar }) => ar),
};
