import { createLook } from './createLook.tsx';

/** A field to write in, or to choose from. */
export const FormField = createLook('field', 'input');
