import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const GUARD = fileURLToPath(new URL('guard.mjs', import.meta.url));

/**
 * Finds a program by its name on the path, or at one of the places given.
 * @param {string} name
 * @param {readonly string[]} [places]
 * @returns {string | undefined}
 */
export function find(name, places = []) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return [...folders.map((folder) => join(folder, name)), ...places].find((path) => existsSync(path));
}

/** Makes a folder for what a program keeps. */
export const createFolder = () => mkdtempSync(join(tmpdir(), 'atlas-browser-'));

/**
 * Starts a program that ends, with its folder, at the latest when this process ends. Its output is kept for the case
 * that it fails.
 * @param {{ folder: string, program: string, args: readonly string[], env?: Record<string, string> }} what
 */
export function start({ folder, program, args, env = {} }) {
  // A group of its own: Ctrl-C ends this process, and the guard sees that.
  const guard = spawn(process.execPath, [GUARD, folder, program, ...args], {
    env: { ...process.env, ...env },
    stdio: 'pipe',
    detached: true,
  });
  let output = '';
  for (const stream of [guard.stdout, guard.stderr])
    stream.setEncoding('utf8').on('data', (text) => (output = (output + text).slice(-4000)));
  /** @type {Promise<void>} */
  const ended = new Promise((done) => guard.once('close', () => done()));
  return {
    output: () => output.trim(),
    /** Ends it with all that it has started. */
    stop: () => {
      guard.stdin.end();
      return ended;
    },
  };
}
