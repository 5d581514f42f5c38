import { spawn, spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { ROOT } from './root.mjs';

const BIN = join(ROOT, 'node_modules', '.bin');

/**
 * Runs a command line in the project folder, its own tools first.
 * @param {string} command
 * @param {{ quiet?: boolean }} [options] `quiet` shows the command's output only if it fails
 * @returns {number} its exit code
 */
export function run(command, { quiet = false } = {}) {
  ownToolsFirst();
  const { status, error, stdout, stderr } = spawnSync(command, {
    cwd: ROOT,
    shell: true,
    stdio: quiet ? ['inherit', 'pipe', 'pipe'] : 'inherit',
    encoding: 'utf8',
    maxBuffer: Infinity,
  });
  if (error) throw error;
  if (quiet && status !== 0) console.error(`${stdout}${stderr}`.trim());
  return status ?? 1;
}

/**
 * Runs a command line as `run` does, beside others.
 * @param {string} command
 * @returns {Promise<{ code: number, output: string }>} its exit code, and what it printed
 */
export function runBeside(command) {
  ownToolsFirst();
  return new Promise((done, fail) => {
    const child = spawn(command, { cwd: ROOT, shell: true, stdio: ['inherit', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.once('error', fail);
    child.once('close', (code) => done({ code: code ?? 1, output: output.trim() }));
  });
}

/** Set on process.env itself, since on Windows a copy would hold both Path and PATH. */
function ownToolsFirst() {
  if (!process.env.PATH?.startsWith(BIN)) process.env.PATH = [BIN, process.env.PATH].join(delimiter);
}
