import { isDeepStrictEqual, parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import fc from 'fast-check';
import { sandboxed } from '../browser/trial.mjs';
import { findBrowser } from '../browser.mjs';
import { main } from '../main.mjs';
import { ROOT } from '../root.mjs';
import { serve } from '../serve.mjs';
import { act, seen, shown } from './acts.mjs';
import { moves } from './moves.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/** The maximum number of moves between two looks at the heap and at the address. */
const LOOK = 200;
/** The looks until every part has loaded and all caches are full: some load only at the twelfth. */
const WARM = 20;
/** The number of looks whose minimum counts. */
const SOME = 10;
/** Megabytes by which the heap may grow after that. */
const LEAK = 5;

/** Waits until nothing moves, with the pointer and the keyboard at nothing. @param {Page} page */
async function rest(page) {
  await page.locator('html[data-ready]').waitFor();
  await page.evaluate(act, { act: 'blur' });
  await page.mouse.move(1, 1);
  // Some moves only play a pointer.
  await page.evaluate(() => {
    for (const type of ['pointerout', 'pointerleave'])
      document.querySelector('[data-map]')?.dispatchEvent(new PointerEvent(type, { bubbles: true }));
  });
  // A handle on an element, as waiting for a selector gives, would keep the element in memory.
  await page
    .locator('[data-camera]:not([data-moving])')
    .waitFor({ state: 'attached' })
    .catch(async () => {
      const { mode } = await page.evaluate(seen);
      const found = await page.evaluate(() => ({
        started: document.querySelector('[data-camera]') !== null,
        moving: document.querySelector('[data-moving]') !== null,
        sight: document.visibilityState,
        size: document.querySelector('[data-map]')?.getBoundingClientRect().toJSON(),
      }));
      throw new Error(`${page.url()}: the map did not come to rest: ${JSON.stringify({ mode, ...found })}`);
    });
  await page.waitForTimeout(1000);
}

/**
 * Measures the heap after garbage collection, always at the same place.
 * @param {Page} page
 */
async function weigh(page) {
  await page.evaluate(act, { act: 'mode', value: 'map' });
  await page.evaluate(act, { act: 'layer', value: 'parties' });
  for (let time = 0; time < 2; time++) await page.evaluate(act, { act: 'key', value: '0' });
  await page.evaluate(act, { act: 'clear' });
  await page.evaluate(act, { act: 'setting', at: 0, value: 'en' });
  await rest(page);
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const of = (/** @type {string} */ wanted) => metrics.find(({ name }) => name === wanted)?.value ?? 0;
  return {
    heap: Math.round(of('JSHeapUsedSize') / 1e5) / 10,
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
  };
}

/**
 * Compares what a walk has led to with what its address opens in a browser that has been set alike.
 * @param {Page} page
 * @throws {Error} naming what differs
 */
async function compare(page) {
  // Open questions and comparisons are more than their link contains.
  if ((await page.evaluate(seen)).mode === 'quiz') await page.evaluate(act, { act: 'mode', value: 'map' });
  for (let pins = 0; pins < 5; pins++) {
    const clear = page.locator('.pins-actions button').last();
    if (await clear.isVisible()) await clear.click();
  }
  await rest(page);
  const walked = await page.evaluate(shown);
  const browser = page.context().browser();
  const context = await browser?.newContext({
    serviceWorkers: 'block',
    viewport: page.viewportSize(),
    storageState: await page.context().storageState(),
  });
  const fresh = await context?.newPage();
  if (!context || !fresh) throw new Error('The browser has closed.');
  await fresh.goto(page.url());
  await rest(fresh);
  const opened = await fresh.evaluate(shown);
  await context.close();
  for (const [name, value] of Object.entries(walked)) {
    const other = opened[/** @type {keyof typeof opened} */ (name)];
    if (!isDeepStrictEqual(value, other))
      throw new Error(
        `${page.url()}: "${name}" is\n${JSON.stringify(value)}\nbut after opening the link again\n${JSON.stringify(other)}`,
      );
  }
}

/**
 * Makes made-up moves, each of which must lead where the model foretells; now and then compares with what the
 * address opens, and weighs the page.
 * @param {{ executablePath: string, seed: number, least?: number, minutes?: number }} options
 *   as many moves, and as many minutes, at the least
 * @throws {Error} with the seed and the last moves, where one leads elsewhere, where the page says an error, and
 *   where it has grown
 */
export async function walk({ executablePath, seed, least = 0, minutes = 0 }) {
  const site = await serve({ dir: `${ROOT}/dist`, port: 0 });
  const browser = await chromium.launch({ executablePath, chromiumSandbox: sandboxed() });
  /** @type {string[]} */
  const made = [];
  /** @type {string[]} */
  const errors = [];
  /** @type {Awaited<ReturnType<typeof weigh>>[]} */
  const looks = [];
  try {
    const page = await browser.newPage({ serviceWorkers: 'block', viewport: { width: 1280, height: 720 } });
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(site.url);
    await page.locator('html[data-ready]').waitFor();
    const began = Date.now();
    const isDone = () => made.length >= least && Date.now() - began >= minutes * 60_000;
    let count = 0;
    for (let round = 0; !isDone(); round++) {
      const at = await page.evaluate(seen);
      const [chosen = []] = fc.sample(fc.commands(moves, { maxCommands: LOOK, size: 'max' }), {
        numRuns: 1,
        seed: seed + round,
      });
      await fc.asyncModelRun(() => ({ model: at, real: { page, made } }), chosen);
      if (errors.length > 0) throw new Error(errors.join('\n'));
      await compare(page);
      looks.push(await weigh(page));
      count = made.length;
    }
    // What a move has last asked for is held until another does: the least of some looks is what always is.
    const [warm, end] = [looks.slice(WARM, WARM + SOME), looks.slice(-SOME)].map((some) =>
      Math.min(...some.map(({ heap }) => heap)),
    );
    const grown =
      looks.length >= WARM + SOME * 2 ? Math.round(((end ?? 0) - (warm ?? 0)) * 10) / 10 : undefined;
    if (grown !== undefined && grown > LEAK)
      throw new Error(`The heap grew by ${grown} MB: ${JSON.stringify(looks)}`);
    return {
      moves: count,
      seed,
      minutes: Math.round((Date.now() - began) / 6000) / 10,
      grown,
      heap: looks.map(({ heap }) => heap),
      nodes: [looks.at(WARM)?.nodes, looks.at(-1)?.nodes],
      listeners: [looks.at(WARM)?.listeners, looks.at(-1)?.listeners],
    };
  } catch (error) {
    const said = errors.map((one) => `\n${one}`).join('');
    const way = `On a walk with seed ${seed}, after ${made.slice(-12).join(', ')} (${made.length} moves; heap in MB: ${looks.map(({ heap }) => heap).join(', ')})`;
    throw new Error(`${way}:\n${error instanceof Error ? error.message : String(error)}${said}`, {
      cause: error,
    });
  } finally {
    await browser.close();
    await site.close();
  }
}

await main(import.meta.url, async () => {
  const { path } = await findBrowser();
  const { values } = parseArgs({
    options: {
      moves: { type: 'string', default: '1000' },
      minutes: { type: 'string', default: '0' },
      seed: { type: 'string', default: '1' },
    },
  });
  const [least = 0, minutes = 0, seed = 1] = [values.moves, values.minutes, values.seed].map(Number);
  console.log(JSON.stringify(await walk({ executablePath: path, least, minutes, seed })));
});
