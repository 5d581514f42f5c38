import { createLook } from './createLook.tsx';

/** A button that is only its sign. */
export const IconButton = createLook('icon-button', 'button');
