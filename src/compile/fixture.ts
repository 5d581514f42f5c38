import { PAGE_NAMES } from '../locales/pageNames.ts';
import { readPlace } from '../store/permalink.ts';
import { compile } from './compile.ts';
import { readPlaceNames } from './placeNames.ts';
import { readFiles, readWorldAtlas } from './files.ts';
import type { Files } from './rows.ts';

/** The project's own data, for tests. */
export const files: Files = readFiles('data');
export const worldAtlas = readWorldAtlas();
export const compiled = compile(files, worldAtlas, readPlace);
export const placeNames = () => readPlaceNames(files, compiled.atlas, worldAtlas, PAGE_NAMES);

/** The compiler's messages for the data with one file changed. */
export function broken(path: string, change: (text: string) => string): string[] {
  const before = files[path] ?? '';
  const after = change(before);
  if (after === before) throw new Error(`${path} is unchanged`);
  try {
    compile({ ...files, [path]: after }, worldAtlas, readPlace);
  } catch (error) {
    return String((error as Error).message).split('\n');
  }
  return [];
}

/** The line of a file on which a text first stands, from 1. */
export const lineOf = (path: string, text: string) => (files[path] ?? '').split(text)[0]?.split('\n').length;
