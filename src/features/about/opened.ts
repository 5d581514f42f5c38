import { createStore } from 'zustand/vanilla';

/** What the map is told about in: a part, or the whole. */
const PARTS = ['how', 'source', 'method', 'limits', 'boundaries', 'license', 'cite', 'report'] as const;
export type Part = (typeof PARTS)[number];

/** The parts that the list of the dialog names. */
export const LISTED = PARTS.filter((part) => part !== 'boundaries');

/** The dialog: closed, open at its beginning, or at a part. Each request is a state of its own. */
export const opened = createStore<{ readonly at: Part | 'start' | null }>(() => ({ at: null }));

/** The address of a part within the page, which a page without scripts jumps to. */
export const hrefOf = (part: Part) => `#about-${part}`;

/** The part that a hash of the page asks for, or undefined. */
export function partIn(hash: string): Part | 'start' | undefined {
  if (hash === '#about') return 'start';
  return PARTS.find((part) => hash === hrefOf(part));
}
