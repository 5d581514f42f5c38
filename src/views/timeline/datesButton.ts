import type { RefObject } from 'react';

/** The button of the strip, while the page has it. */
export const datesButton: RefObject<HTMLButtonElement | null> = { current: null };
