import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { main } from './main.mjs';
import { ROOT } from './root.mjs';
import { run } from './run.mjs';

const OLDEST_NODE = [20, 19];
const LOCK = join(ROOT, 'package-lock.json');
const STAMP = join(ROOT, 'node_modules', '.lock-hash');

/** Installs the locked dependencies, unless this lock file's are already installed. */
export function install() {
  checkNode(process.versions.node);
  const wanted = createHash('sha256').update(readFileSync(LOCK)).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) {
    console.log('Dependencies are installed.');
    return;
  }
  console.log('Installing the dependencies with npm ci.');
  // NODE_ENV=production would leave out the tools that build and test.
  const code = run('npm ci --include=dev --loglevel=error', { quiet: true });
  if (code !== 0) throw new Error(`npm ci failed with exit code ${code}: see its message above.`);
  writeFileSync(STAMP, wanted);
}

/** @param {string} version */
export function checkNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new Error(
    `Node ${OLDEST_NODE.join('.')} or newer is needed; this is Node ${version}. Install a newer Node.`,
  );
}

await main(import.meta.url, install);
