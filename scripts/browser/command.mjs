import { spawn } from 'node:child_process';
import { ROOT } from '../root.mjs';

/**
 * Runs a command line quietly, and ends it with all that it started when it takes too long.
 * @param {string} command
 * @param {number} seconds
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<void>}
 */
export function command(command, seconds, env = {}) {
  return new Promise((done, fail) => {
    // A group of its own, so that the time limit also ends what the shell started.
    const detached = process.platform !== 'win32';
    const child = spawn(command, {
      cwd: ROOT,
      shell: true,
      detached,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => (printed += text));
    }
    const stop = () => {
      if (child.pid) process.kill(detached ? -child.pid : child.pid, 'SIGKILL');
    };
    const interrupted = () => {
      stop();
      process.exit(130);
    };
    const limit = setTimeout(() => {
      stop();
      fail(new Error(`did not finish within ${seconds} s`));
    }, seconds * 1000);
    process.once('SIGINT', interrupted);
    child.once('error', fail);
    child.once('close', (code) => {
      clearTimeout(limit);
      process.off('SIGINT', interrupted);
      if (code === 0) done();
      else fail(new Error(`exit code ${code}: ${telling(printed)}`));
    });
  });
}

/**
 * The first line that names an error, else the last line.
 * @param {string} printed
 */
function telling(printed) {
  const lines = printed
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return lines.find((line) => /^(error|e:|npm error)/i.test(line)) ?? lines.at(-1) ?? 'it printed nothing';
}
