import { fileURLToPath } from 'node:url';

/** The folder of the project, without a final slash, wherever a script starts. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');
