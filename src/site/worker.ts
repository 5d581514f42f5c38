import { createHash } from 'node:crypto';
import { replaceOnce } from '../lib/replaceOnce.ts';
import type { SiteFiles } from './files.ts';

/** The files that the page itself loads, sooner or later. The dataset and the pictures are for other sites. */
const KEPT = /^(?:index\.html|first\.js|assets\/.*\.(?:js|css|json|woff2))$/;
/** The additional files for readers of a language other than English. */
const OTHER = /^assets\/(zh|fr|es|ru|ar)-|-(cyrillic)-/;

/** The language that a file is for: English, which the article is in, needs all that no other has for itself. */
function languageOf(path: string): string {
  const [, language, script] = OTHER.exec(path) ?? [];
  return language ?? (script ? 'ru' : 'en');
}

/** Makes the worker that keeps the site readable without a network. The files that it may keep make its version. */
export function workerFiles(source: string, files: SiteFiles): SiteFiles {
  const hash = createHash('sha256');
  const paths = [...files.keys()].filter((path) => KEPT.test(path)).toSorted();
  for (const path of paths) hash.update(`${path}\0`).update(files.get(path) ?? '');
  const parts: Record<string, string[]> = {};
  for (const path of paths) (parts[languageOf(path)] ??= []).push(path === 'index.html' ? './' : path);
  const versioned = replaceOnce(source, '%version%', hash.digest('hex').slice(0, 16));
  return new Map([['sw.js', replaceOnce(versioned, '%files%', JSON.stringify(parts))]]);
}
