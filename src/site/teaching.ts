import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { readProse } from '../compile/prose.ts';

const MODULE = 'virtual:teaching';
const FILE = 'docs/teaching.md';

/** The teacher's page as the module `virtual:teaching`: the file of the docs and the page in the app are one text. */
export function teaching(): Plugin {
  let file = FILE;
  return {
    name: 'relations-atlas-teaching',
    configResolved(config) {
      file = resolve(config.root, FILE);
    },
    resolveId: (id) => (id === MODULE ? `\0${id}` : undefined),
    load(id) {
      if (id !== `\0${MODULE}`) return undefined;
      this.addWatchFile(file);
      return `export default ${JSON.stringify(readProse(readFileSync(file, 'utf8')))}`;
    },
  };
}
