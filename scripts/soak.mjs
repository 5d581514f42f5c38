import { findBrowser } from './browser.mjs';
import { install } from './install.mjs';
import { main } from './main.mjs';
import { run } from './run.mjs';
import { buildTwice } from './soak/twice.mjs';

/** Inputs a gate. */
const HOSTILE = '100000';
/** Moves and minutes of the walk, at the least. */
const WALK = { least: 1000, minutes: 30 };

/** What takes longer than a test may: run before a release, its figures kept in docs/reliability.md. */
async function soak() {
  install();
  const { path } = await findBrowser();
  process.env.CHROMIUM_PATH = path;
  process.env.HOSTILE_RUNS = HOSTILE;
  if (run('vitest run src/app/hostile.test.ts --reporter=verbose') !== 0)
    throw new Error('A gate let something in.');
  console.log(`Gates: ${HOSTILE} inputs each, nothing came in.`);

  const { files, bytes } = buildTwice();
  console.log(`Two builds in two folders: ${files} files, ${bytes} bytes, all alike.`);

  if (run('vite build') !== 0) throw new Error('The build failed.');
  // What it stands on has only been installed above.
  const { walk } = await import('./soak/walk.mjs');
  const walked = await walk({ executablePath: path, ...WALK, seed: Date.now() % 100_000 });
  console.log(`Walk: ${JSON.stringify(walked)}`);

  if (run('playwright test -c playwright.offline.config.ts') !== 0)
    throw new Error('The offline file failed a test.');
}

await main(import.meta.url, soak);
