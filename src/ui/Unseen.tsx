import { createLook } from './createLook.tsx';

/** A text for screen readers alone. */
export const Unseen = createLook('visually-hidden', 'span');
