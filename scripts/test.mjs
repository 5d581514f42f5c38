import { findBrowser } from './browser.mjs';
import { install } from './install.mjs';
import { main } from './main.mjs';
import { run, runBeside } from './run.mjs';

/** Checks of the sources, in two rows that take about as long: a core each. */
const BESIDE = [['prettier --check .'], ['tsc --noEmit', 'oxlint --type-aware --deny-warnings', 'knip']];

/** Each of these takes all cores. Playwright comes last: its own closing lines, with the counts, end the output. */
const STEPS = ['vitest run', 'vite build', 'npm run test:browsers', 'playwright test'];

const began = Date.now();
/** @param {string} step */
const say = (step) => console.log(`[${((Date.now() - began) / 1000).toFixed(1).padStart(6)} s] ${step}`);

/** Runs every check, up to the first that fails. */
async function test() {
  say('dependencies');
  install();
  say('browser');
  const { path } = await findBrowser();
  process.env.CHROMIUM_PATH = path;
  console.log(`Browser: ${path}`);
  say(BESIDE.flat().join(', '));
  const failures = (await Promise.all(BESIDE.map(inOrder))).flat();
  for (const { step, code } of failures) fail(step, code);
  if (failures.length > 0) return;
  for (const step of STEPS) {
    say(step);
    const code = run(step);
    if (code !== 0) return fail(step, code);
  }
}

/**
 * Runs checks one after the other, each with its output whole, up to the first that fails.
 * @param {string[]} steps
 * @returns {Promise<{ step: string, code: number }[]>} the one that failed, if any
 */
async function inOrder(steps) {
  for (const step of steps) {
    const { code, output } = await runBeside(step);
    say(`${step}: ${code === 0 ? 'passed' : 'failed'}`);
    if (output) console.log(output);
    if (code !== 0) return [{ step, code }];
  }
  return [];
}

/**
 * Names a check that failed; Playwright names its own.
 * @param {string} step
 * @param {number} code
 */
function fail(step, code) {
  process.exitCode ||= code;
  if (step !== STEPS.at(-1))
    console.error(
      `Failed: ${step} (exit code ${code}). To run it alone: ${step.startsWith('npm ') ? step : `npx ${step}`}`,
    );
}

await main(import.meta.url, test);
