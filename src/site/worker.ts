import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

const SOURCE = 'src/site/siteWorker.js';
const FILE = 'sw.js';
/** What the page loads by itself, sooner or later. The dataset and the pictures are for others. */
const KEPT = /^(?:index\.html|first\.js|assets\/.*\.(?:js|css|json))$/;

/** The worker of a set of files: their paths and contents make its version. */
export function workerOf(source: string, files: ReadonlyMap<string, string | Buffer>): string {
  const hash = createHash('sha256');
  const paths = [...files.keys()].toSorted();
  for (const path of paths) hash.update(`${path}\0`).update(files.get(path) ?? '');
  const listed = paths.map((path) => (path === 'index.html' ? './' : path));
  const version = hash.digest('hex').slice(0, 16);
  return source.replace('%version%', version).replace('%files%', JSON.stringify(listed));
}

/** Writes the worker that keeps the site readable without a network. */
export function worker(): Plugin {
  return {
    name: 'relations-atlas-worker',
    buildApp: {
      order: 'post',
      // oxlint-disable-next-line typescript/require-await -- a hook of Vite is awaited
      async handler(builder) {
        const { root, build } = builder.config;
        const folder = resolve(root, build.outDir);
        const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
          .map((path) => path.replaceAll('\\', '/'))
          .filter((path) => KEPT.test(path));
        const files = new Map(paths.map((path) => [path, readFileSync(join(folder, path))]));
        const source = readFileSync(resolve(root, SOURCE), 'utf8');
        writeFileSync(resolve(folder, FILE), workerOf(source, files));
      },
    },
  };
}
