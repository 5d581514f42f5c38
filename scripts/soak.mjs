import { findBrowser } from './browser.mjs';
import { install } from './install.mjs';
import { main } from './main.mjs';
import { run } from './run.mjs';
import { buildTwice } from './soak/twice.mjs';

/** Random inputs per gate. */
const HOSTILE = '100000';
/** The minimum of moves and minutes of the walk. */
const WALK = { least: 1000, minutes: 30 };

/** Runs the long trials before a release; put their figures in docs/reliability.md. */
async function soak() {
  install();
  const { path } = await findBrowser();
  process.env.CHROMIUM_PATH = path;
  process.env.HOSTILE_RUNS = HOSTILE;
  if (run('vitest run hostile.test fuzz.test --reporter=verbose') !== 0)
    throw new Error('An input check accepted a bad input: see the failed test above.');
  console.log(`Input checks: ${HOSTILE} inputs each; no bad one was accepted.`);

  const { files, bytes } = buildTwice();
  console.log(`Two builds in two folders: ${files} files, ${bytes} bytes, all identical.`);

  if (run('vite build') !== 0) throw new Error('vite build failed: see its message above.');
  // Imported late: its dependencies have just been installed.
  const { walk } = await import('./soak/walk.mjs');
  const walked = await walk({ executablePath: path, ...WALK, seed: Date.now() % 100_000 });
  console.log(`Walk: ${JSON.stringify(walked)}`);

  if (run('playwright test -c playwright.offline.config.ts') !== 0)
    throw new Error('The offline file failed a browser test: see above.');
}

await main(import.meta.url, soak);
