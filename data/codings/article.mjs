import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { ROOT } from '../../scripts/root.mjs';

/**
 * @typedef {import('../../src/atlas/types.ts').Section} Section
 * @typedef {readonly [from: number, to: number]} Span of the text of a section, to excluded
 * @typedef {{ sentence: string, quote: Span, sentences: Span }} Place of a quote: the sentence in which it
 *   begins, its own span, and that of all the sentences it touches
 */

const DATA = join(ROOT, 'data');

/** @returns {Readonly<Record<string, string>>} the files of data/, by their path there */
export const readData = () =>
  Object.fromEntries(
    readdirSync(DATA, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(txt|yaml)$/.test(path))
      .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(DATA, path), 'utf8')]),
  );

/**
 * The article in the sections and sentences of the compiler. Its TypeScript is loaded through Vite, since
 * Node 20 cannot.
 * @param {Readonly<Record<string, string>>} files of data/, by their path there
 * @returns {Promise<readonly Section[]>}
 */
export async function readSections(files) {
  const path = join(ROOT, 'src', 'compile', 'article.ts');
  /** @type {{ module: typeof import('../../src/compile/article.ts') }} */
  const { module } = await runnerImport(path, { configFile: false, root: ROOT, logLevel: 'error' });
  return module.readArticle(files, {
    lines: [],
    add({ file, line }, id, message) {
      throw new Error(`data/${file}:${line}: ${id}: ${message}`);
    },
    stop() {},
  });
}

/**
 * Finds a quote in its section. It may span several sentences.
 * @param {readonly Section[]} sections
 * @param {string} id of the section
 * @param {string} quote
 * @returns {Place}
 * @throws {Error} where the section does not hold it
 */
export function locate(sections, id, quote) {
  const section = sections.find((candidate) => candidate.id === id);
  const sentences = section ? [...section.headings, ...section.paragraphs.flat()] : [];
  const from = sentences
    .map(({ text }) => text)
    .join(' ')
    .indexOf(quote);
  const to = from + quote.length;
  let start = 0;
  const touched = sentences.flatMap(({ id: sentence, text }) => {
    const [begin, end] = [start, start + text.length];
    start = end + 1;
    return begin < to && from < end ? [{ sentence, begin, end }] : [];
  });
  const [first, last] = [touched[0], touched.at(-1)];
  if (from < 0 || !first || !last) throw new Error(`data/article.txt: the quote is not in section "${id}": "${quote}"`);
  return { sentence: first.sentence, quote: [from, to], sentences: [first.begin, last.end] };
}

/**
 * Counts the characters that two spans share.
 * @param {Span} a
 * @param {Span} b
 */
export const overlap = (a, b) => Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
