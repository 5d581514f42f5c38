import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../root.mjs';

/** A file of `src/` or `tests/`: its path within and its text. @typedef {{ path: string, text: string }} Source */

/**
 * @param {'src' | 'tests'} folder
 * @returns {Source[]} every source file of the folder
 */
export function readSources(folder) {
  const dir = join(ROOT, folder);
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(tsx?|js|css)$/.test(path))
    .toSorted()
    .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(dir, path), 'utf8') }));
}

/** Tests whether it is code of the page or of the build, not of a test. @param {Source} source */
export const isCode = ({ path }) =>
  /\.(tsx?|js)$/.test(path) && !/(\.test|(^|\/)fixture|\.d)\.tsx?$/.test(path);

/** @param {Source} source */
export const isStyle = ({ path }) => path.endsWith('.css');

/** Tests whether it holds words of the interface or the article's title. @param {Source} source */
export const isWords = ({ path }) => path.startsWith('locales/');

/**
 * The text with its comments blanked, and its strings too where asked; every line stays where it is.
 * @param {string} text
 * @param {{ strings?: boolean }} [options]
 */
export function withoutComments(text, { strings = false } = {}) {
  return text.replaceAll(/\/\*[^]*?\*\/|(?<!:)\/\/.*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, (part) =>
    part.startsWith('/') || strings ? part.replaceAll(/[^\n]/g, ' ') : part,
  );
}

/**
 * Finds a pattern in files.
 * @param {readonly Source[]} sources
 * @param {RegExp} pattern with the flag g
 * @param {(text: string) => string} [view] what of the text is looked at
 * @returns {string[]} a line each: path, line and match
 */
export function find(sources, pattern, view = withoutComments) {
  return sources.flatMap(({ path, text }) =>
    view(text)
      .split('\n')
      .flatMap((line, at) =>
        [...line.matchAll(pattern)].map(([match]) => `${path}:${at + 1} ${match.trim()}`),
      ),
  );
}
