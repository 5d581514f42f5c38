import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { compile, type Compiled } from '../compile/compile.ts';
import { readFiles, readWorldAtlas } from '../compile/files.ts';
import { readPlaceNames } from '../compile/placeNames.ts';
import { checkCoders } from './coders.ts';
import { checkOutline, readProse } from '../compile/prose.ts';
import { placeLabels } from '../scene/placeLabels.ts';
import { LOCALES, type Locale } from '../locales/locales.ts';
import { CODERS, PAGE_NAMES } from '../locales/pageNames.ts';
import { readPlace } from '../store/permalink.ts';

const DATA = 'data';
/** Pages of the docs that the page shows too. */
const TEACHING = 'docs/teaching.md';
const boundariesIn = (locale: Locale) =>
  locale === 'en' ? 'docs/boundaries.md' : `src/locales/${locale}/boundaries.md`;

/** Reads a page, which must have the outline of its English. @throws {Error} that names the file. */
function readPage(root: string, path: string, english = path) {
  const read = (file: string) => readProse(readFileSync(resolve(root, file), 'utf8'));
  try {
    const text = read(path);
    checkOutline(text, read(english));
    return text;
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

function compileAll(root: string): Compiled {
  const compiled = compile(readFiles(resolve(root, DATA)), readWorldAtlas(), readPlace);
  checkCoders(compiled.atlas, CODERS);
  return compiled;
}

/** The project's folder, and its data as compiled when first asked for and kept until `forget`. */
export interface BuildSource {
  readonly root: string;
  readonly get: () => Compiled;
  readonly forget: () => void;
}

export function createSource(root: string): BuildSource {
  let compiled: Compiled | undefined;
  return {
    root,
    get: () => (compiled ??= compileAll(root)),
    forget: () => {
      compiled = undefined;
    },
  };
}

/** The virtual modules, through which the browser's code gets the build's results. */
const MODULES = new Map<string, (source: BuildSource) => unknown>([
  ['virtual:atlas', ({ get }) => get().atlas],
  ['virtual:world', ({ get }) => get().world],
  ['virtual:fine-world', ({ get }) => get().fineWorld],
  ['virtual:coasts', ({ get }) => get().coasts],
  ['virtual:labels', ({ get }) => placeLabels(get().atlas, get().world)],
  [
    'virtual:place-names',
    ({ root, get }) =>
      readPlaceNames(readFiles(resolve(root, DATA)), get().atlas, readWorldAtlas(), PAGE_NAMES),
  ],
  ['virtual:teaching', ({ root }) => readPage(root, TEACHING)],
  ...LOCALES.map(
    (locale) =>
      [
        `virtual:boundaries/${locale}`,
        ({ root }: BuildSource) => readPage(root, boundariesIn(locale), boundariesIn('en')),
      ] as const,
  ),
]);

/** Serves the virtual modules; while one develops, anew where a file they are made of has changed. */
export function modules(source: BuildSource): Plugin {
  return {
    name: 'relations-atlas-modules',
    resolveId: { filter: { id: /^virtual:/ }, handler: (id) => (MODULES.has(id) ? `\0${id}` : undefined) },
    load: {
      filter: { id: /^\0virtual:/ },
      handler(id) {
        const read = MODULES.get(id.slice(1));
        return read && `export default JSON.parse(${JSON.stringify(JSON.stringify(read(source)))})`;
      },
    },
    configureServer({ watcher, environments, hot }) {
      const files = [DATA, TEACHING, ...LOCALES.map(boundariesIn)].map((path) => resolve(source.root, path));
      watcher.add(files);
      watcher.on('all', (_, changed) => {
        if (!files.some((file) => changed.startsWith(file))) return;
        source.forget();
        for (const { moduleGraph } of Object.values(environments)) moduleGraph.invalidateAll();
        hot.send({ type: 'full-reload' });
      });
    },
  };
}
