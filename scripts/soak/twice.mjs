import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { main } from '../main.mjs';
import { ROOT } from '../root.mjs';

/** Folders that builds and tests write, not sources. */
const MADE = new Set(['node_modules', 'dist', '.cache', '.git', 'test-results', 'playwright-report']);

/**
 * Builds the sources in a new folder, with nothing kept from builds before.
 * @returns {string} the folder of the built site
 */
function build() {
  const folder = mkdtempSync(join(tmpdir(), 'relations-atlas-build-'));
  for (const name of readdirSync(ROOT))
    if (!MADE.has(name)) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js');
  const { status, stderr } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'error'], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The build in ${folder} failed:\n${stderr}`);
  return join(folder, 'dist');
}

/** @param {string} folder */
const filesOf = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .toSorted();

/**
 * Builds twice in two folders and compares every byte.
 * @returns {{ files: number, bytes: number }}
 * @throws {Error} naming the files that differ
 */
export function buildTwice() {
  const [one, other] = [build(), build()];
  const paths = filesOf(one);
  const all = new Set([...paths, ...filesOf(other)]);
  const differing = [...all].filter((path) => {
    try {
      return !readFileSync(join(one, path)).equals(readFileSync(join(other, path)));
    } catch {
      return true;
    }
  });
  if (differing.length > 0) throw new Error(`${one} and ${other} differ:\n${differing.join('\n')}`);
  const bytes = paths.reduce((sum, path) => sum + statSync(join(one, path)).size, 0);
  for (const folder of [one, other]) rmSync(dirname(folder), { recursive: true });
  return { files: paths.length, bytes };
}

await main(import.meta.url, () => console.log(buildTwice()));
