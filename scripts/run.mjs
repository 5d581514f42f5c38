import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { ROOT } from './root.mjs';

const BIN = join(ROOT, 'node_modules', '.bin');

/**
 * Runs a command line in the project folder, its own tools first, and shows what it prints.
 * @param {string} command
 * @returns {number} its exit code
 */
export function run(command) {
  // Set on process.env itself, since on Windows a copy would hold both Path and PATH.
  if (!process.env.PATH?.startsWith(BIN)) process.env.PATH = [BIN, process.env.PATH].join(delimiter);
  const { status, error } = spawnSync(command, { cwd: ROOT, shell: true, stdio: 'inherit' });
  if (error) throw error;
  return status ?? 1;
}
