import type { Catalog, Shape } from './words.ts';
import type { words as en } from './en/classroom.ts';

export type ClassroomWords = Shape<typeof en>;

/** The words of the projector, of drawing and of Help, a module a language. */
export const classroomWords: Catalog<ClassroomWords> = {
  en: () => import('./en/classroom.ts').then(({ words }) => words),
  zh: () => import('./zh/classroom.ts').then(({ words }) => words),
  fr: () => import('./fr/classroom.ts').then(({ words }) => words),
  es: () => import('./es/classroom.ts').then(({ words }) => words),
  ru: () => import('./ru/classroom.ts').then(({ words }) => words),
  ar: () => import('./ar/classroom.ts').then(({ words }) => words),
};
