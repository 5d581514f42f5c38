import { existsSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Runs `action` when the module at `url` is the one Node was started with.
 * @param {string} url
 * @param {() => unknown} action
 */
export async function main(url, action) {
  const started = process.argv[1];
  if (!started || !existsSync(started) || realpathSync(started) !== fileURLToPath(url)) return;
  try {
    await action();
  } catch (error) {
    console.error(isMessage(error) ? error.message : error);
    process.exitCode = 1;
  }
}

/**
 * Tests whether an error is a message for the reader: a plain Error, or an unknown option. Anything else is a defect,
 * whose stack is needed.
 * @param {unknown} error
 * @returns {error is Error}
 */
const isMessage = (error) =>
  error instanceof Error &&
  (error.constructor === Error || ('code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')));
