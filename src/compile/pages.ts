import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { readProse } from './prose.ts';

const MODULES: Readonly<Record<string, string>> = {
  'virtual:teaching': 'docs/teaching.md',
  'virtual:boundaries': 'docs/boundaries.md',
};

/** Pages of the docs as modules: the file of the docs and the page in the app are one text. */
export function pages(): Plugin {
  let root = '';
  return {
    name: 'relations-atlas-pages',
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (Object.hasOwn(MODULES, id) ? `\0${id}` : undefined),
    load(id) {
      const path = id.startsWith('\0') ? MODULES[id.slice(1)] : undefined;
      if (path === undefined) return undefined;
      const file = resolve(root, path);
      this.addWatchFile(file);
      return `export default ${JSON.stringify(readProse(readFileSync(file, 'utf8')))}`;
    },
  };
}
