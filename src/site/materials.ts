import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { billOf, type Lock } from './bill.ts';
import { noticesOf } from './notices.ts';

/** Writes what the page is made of beside it: the bill of materials, and the notices of its parts. */
export function materials(): Plugin {
  return {
    name: 'relations-atlas-materials',
    buildApp: {
      order: 'post',
      // oxlint-disable-next-line typescript/require-await -- a hook of Vite is awaited
      async handler(builder) {
        const { root, build } = builder.config;
        const read = (path: string): unknown => JSON.parse(readFileSync(resolve(root, path), 'utf8'));
        const write = (path: string, text: string) => writeFileSync(resolve(root, build.outDir, path), text);
        const lock = read('package-lock.json') as Lock;
        const project = read('package.json') as Parameters<typeof billOf>[1];
        write('sbom.json', `${JSON.stringify(billOf(lock, project), null, 1)}\n`);
        write('notices.txt', noticesOf(lock, root));
      },
    },
  };
}
