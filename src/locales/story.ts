import type { Catalog } from './words.ts';
import { words as en } from './en/story.ts';
import type { StoryWords } from './storyWords.ts';

export const STORY: Catalog<StoryWords> = {
  en: () => Promise.resolve(en),
  zh: () => import('./zh/story.ts').then(({ words }) => words),
  fr: () => import('./fr/story.ts').then(({ words }) => words),
  es: () => import('./es/story.ts').then(({ words }) => words),
  ru: () => import('./ru/story.ts').then(({ words }) => words),
  ar: () => import('./ar/story.ts').then(({ words }) => words),
};
