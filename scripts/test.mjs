import { findBrowser } from './browser.mjs';
import { install } from './install.mjs';
import { main } from './main.mjs';
import { run } from './run.mjs';

/** Playwright comes last: its own closing lines, with the counts, end the output. */
const STEPS = [
  'tsc --noEmit',
  'oxlint --type-aware --deny-warnings',
  'prettier --check .',
  'knip',
  'vitest run',
  'vite build',
  'playwright test',
];

/** Runs every check in order, up to the first that fails. */
async function test() {
  const began = Date.now();
  /** @param {string} step */
  const say = (step) => console.log(`[${((Date.now() - began) / 1000).toFixed(1).padStart(6)} s] ${step}`);

  say('dependencies');
  install();
  say('browser');
  const { path } = await findBrowser();
  process.env.CHROMIUM_PATH = path;
  console.log(`Browser: ${path}`);
  for (const step of STEPS) {
    say(step);
    const code = run(step);
    if (code === 0) continue;
    process.exitCode = code;
    if (step !== STEPS.at(-1)) console.error(`Failed: ${step} (exit code ${code})`);
    return;
  }
}

await main(import.meta.url, test);
