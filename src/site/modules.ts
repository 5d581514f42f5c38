import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { compile, type Compiled } from '../compile/compile.ts';
import { readFiles, readWorldAtlas } from '../compile/files.ts';
import { readProse } from '../compile/prose.ts';
import { readPlace } from '../store/permalink.ts';

const DATA = 'data';
/** Pages of the docs that the page shows too. */
const PAGES = { teaching: 'docs/teaching.md', boundaries: 'docs/boundaries.md' } as const;

const readPage = (root: string, page: keyof typeof PAGES) =>
  readProse(readFileSync(resolve(root, PAGES[page]), 'utf8'));

/** The project's folder, and its data as compiled when first asked for and kept until `forget`. */
export interface Source {
  readonly root: string;
  readonly get: () => Compiled;
  readonly forget: () => void;
}

export function createSource(root: string): Source {
  let compiled: Compiled | undefined;
  return {
    root,
    get: () => (compiled ??= compile(readFiles(resolve(root, DATA)), readWorldAtlas(), readPlace)),
    forget: () => {
      compiled = undefined;
    },
  };
}

/** Where the browser's code meets what is compiled at build. */
const MODULES = new Map<string, (source: Source) => unknown>([
  ['virtual:atlas', ({ get }) => get().atlas],
  ['virtual:world', ({ get }) => get().world],
  ['virtual:fine-world', ({ get }) => get().fineWorld],
  ['virtual:coasts', ({ get }) => get().coasts],
  ['virtual:teaching', ({ root }) => readPage(root, 'teaching')],
  ['virtual:boundaries', ({ root }) => readPage(root, 'boundaries')],
]);

/** Serves the virtual modules; while one develops, anew where a file they are made of has changed. */
export function modules(source: Source): Plugin {
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
      const files = [DATA, ...Object.values(PAGES)].map((path) => resolve(source.root, path));
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
