import { ABOUT } from './opened.ts';

/** The parts of the dialog, in order. */
const PARTS = ['how', 'source', 'method', 'limits', 'boundaries', 'license', 'cite', 'report'] as const;
export type AboutPart = (typeof PARTS)[number];

/** The parts that the list of the dialog names. */
export const LISTED = PARTS.filter((part) => part !== 'boundaries');

/** The address of a part within the page, which a page without scripts jumps to. */
export const hrefOf = (part: AboutPart) => `${ABOUT}-${part}`;

/** The part that a hash names; undefined for the dialog as a whole. */
export const partIn = (hash: string | null): AboutPart | undefined =>
  PARTS.find((part) => hash === hrefOf(part));
