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
    // A plain Error is a message for the reader; anything else is a defect, whose stack is needed.
    console.error(error instanceof Error && error.constructor === Error ? error.message : error);
    process.exitCode = 1;
  }
}
