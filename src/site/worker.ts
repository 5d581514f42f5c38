import { createHash } from 'node:crypto';
import { replaceOnce } from '../lib/replaceOnce.ts';
import type { Files } from './files.ts';

/** What the page loads by itself, sooner or later. The dataset and the pictures are for others. */
const KEPT = /^(?:index\.html|first\.js|assets\/.*\.(?:js|css|json))$/;

/** Makes the worker that keeps the site readable without a network. The files it keeps make its version. */
export function workerFiles(source: string, files: Files): Files {
  const hash = createHash('sha256');
  const paths = [...files.keys()].filter((path) => KEPT.test(path)).toSorted();
  for (const path of paths) hash.update(`${path}\0`).update(files.get(path) ?? '');
  const listed = paths.map((path) => (path === 'index.html' ? './' : path));
  const versioned = replaceOnce(source, '%version%', hash.digest('hex').slice(0, 16));
  return new Map([['sw.js', replaceOnce(versioned, '%files%', JSON.stringify(listed))]]);
}
