import { createLook } from './createLook.tsx';

/** A button with an edge; a link or a label can look the same. */
export const Button = createLook('button', 'button');
