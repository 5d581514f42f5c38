import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Files of the site by their paths below its folder, with "/" between names. */
export type SiteFiles = ReadonlyMap<string, string | Uint8Array>;

const TEXT = /\.(html|js|css|svg|json|csv|txt|webmanifest)$/;

/** Hundreds of files that fit one packet each: a copy would save nothing. */
const SMALL = /^at\//;

/**
 * Puts the files of several steps together.
 * @throws {Error} where two steps make a file of the same path.
 */
export function merge(...steps: readonly SiteFiles[]): SiteFiles {
  const all = new Map<string, string | Uint8Array>();
  for (const files of steps)
    for (const [path, content] of files) {
      if (all.has(path)) throw new Error(`Two steps of src/site/site.ts write ${path}.`);
      all.set(path, content);
    }
  return all;
}

/** Puts files into a folder. */
export const inFolder = (folder: string, files: SiteFiles): SiteFiles =>
  new Map([...files].map(([path, content]) => [`${folder}/${path}`, content]));

/** Compresses every text file twice, as far as it goes: the copies, for hosts that send them. */
export function compress(files: SiteFiles): SiteFiles {
  const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  return new Map(
    [...files]
      .filter(([path]) => TEXT.test(path) && !SMALL.test(path))
      .flatMap(([path, content]): [string, Uint8Array][] => [
        [`${path}.gz`, gzipSync(content, { level: 9 })],
        [`${path}.br`, brotliCompressSync(content, brotli)],
      ]),
  );
}

/** Reads every file of a folder. */
export function readFolder(folder: string): SiteFiles {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return new Map(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)];
    }),
  );
}

/** Writes files into a folder. */
export function writeFolder(folder: string, files: SiteFiles) {
  for (const [path, content] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
