import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';

const START = new URL('start.mjs', import.meta.url).href;
/** Starts a program that never ends, and says its folder and its process. */
const RUN = `
  import { createFolder, start } from ${JSON.stringify(START)};
  const folder = createFolder();
  const args = ['-e', 'console.log(process.pid); setInterval(() => {}, 1000)'];
  const { output } = start({ folder, program: process.execPath, args });
  const timer = setInterval(() => {
    if (!output()) return;
    clearInterval(timer);
    console.log(JSON.stringify({ folder, pid: Number(output()) }));
  }, 20);`;

/** @param {number} pid */
const runs = (pid) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test.each(/** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGKILL']))(
  'a browser and its folder go with the run that started it, ended by %s',
  async (signal) => {
    const run = spawn(process.execPath, ['--input-type=module', '-e', RUN], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = await once(run.stdout, 'data');
    const { folder, pid } = JSON.parse(String(line));
    expect(runs(pid)).toBe(true);
    run.kill(signal);
    await expect.poll(() => runs(pid) || existsSync(folder), { timeout: 10_000 }).toBe(false);
  },
);
