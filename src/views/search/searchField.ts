import type { RefObject } from 'react';

/** The one search field of the page, while the page has it. */
export const searchField: RefObject<HTMLInputElement | null> = { current: null };
