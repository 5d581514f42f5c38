import { readPlace } from '../store/permalink.ts';
import { compile } from './compile.ts';
import { readFiles, readWorldAtlas } from './files.ts';
import type { Files } from './rows.ts';

/** The project's own data, for tests. */
export const files: Files = readFiles('data');
export const worldAtlas = readWorldAtlas();
export const compiled = compile(files, worldAtlas, readPlace);
