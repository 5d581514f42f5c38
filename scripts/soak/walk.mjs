import { isDeepStrictEqual } from 'node:util';
import { chromium } from '@playwright/test';
import fc from 'fast-check';
import { sandboxed } from '../browser/trial.mjs';
import { serve } from '../serve.mjs';
import { main } from '../main.mjs';
import { ROOT } from '../root.mjs';
import { findBrowser } from '../browser.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/** Moves before the heap is first measured: by then every part is loaded. */
const WARM = 100;
const LAYERS = ['Number of parties', 'Named only', 'Regions', 'Wording'];

/** What a reader does. Each is done by keys or a click, and allowed in every state that the others lead to. */
const move = fc.oneof(
  fc.record({ kind: fc.constant('country'), at: fc.nat(500) }),
  fc.record({
    kind: fc.constant('key'),
    key: fc.constantFrom('1', '2', '3', '4', '5', '6', 'h', '0', 'Escape'),
  }),
  fc.record({ kind: fc.constant('layer'), name: fc.constantFrom(...LAYERS) }),
  fc.record({ kind: fc.constant('sentence'), at: fc.nat(500) }),
  fc.record({ kind: fc.constant('hover'), at: fc.nat(500) }),
  fc.record({ kind: fc.constant('mode'), mode: fc.constantFrom('Map', 'Table', 'Story') }),
  fc.record({ kind: fc.constant('back') }),
);

/**
 * Does a move in the page, through its own elements.
 * @param {any} move
 */
function perform({ kind, at, key, name, mode }) {
  const pick = (/** @type {string} */ selector) => {
    const all = /** @type {HTMLElement[]} */ ([...document.querySelectorAll(selector)]);
    return all[at % Math.max(1, all.length)];
  };
  const press = (/** @type {string} */ pressed) =>
    (document.activeElement ?? document.body).dispatchEvent(
      new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true }),
    );
  const choose = (/** @type {string} */ label) =>
    /** @type {HTMLElement[]} */ ([...document.querySelectorAll('label, .modes a, .modes button')])
      .find((one) => one.innerText.trim() === label)
      ?.click();
  const point = (/** @type {string} */ type, /** @type {Element | undefined} */ target) =>
    target?.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerType: 'mouse' }));
  const click = (/** @type {Element | undefined} */ target) =>
    target?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  if (kind === 'country') click(pick('[data-map] a[data-id]'));
  if (kind === 'sentence') click(pick('[data-panel] .sentence'));
  if (kind === 'hover') point('pointerover', pick('[data-map] [data-id]'));
  if (kind === 'key') press(key);
  if (kind === 'layer') choose(name);
  if (kind === 'mode') choose(mode);
  if (kind === 'back') history.back();
}

/** What the page shows of its state. */
function shown() {
  const all = (/** @type {string} */ selector) =>
    /** @type {HTMLElement[]} */ ([...document.querySelectorAll(selector)]);
  return {
    focus: document.querySelector('[data-panel]')?.getAttribute('data-focus'),
    card: document.querySelector('.card')?.textContent,
    lit: all('.sentence[data-lit="focus"]').map(({ id }) => id),
    current: all('[data-map] [aria-current]').map((one) => one.getAttribute('data-id')),
    marks: all('[data-map] [data-id]').map((one) =>
      ['data-id', 'data-swatch', 'opacity'].map((name) => one.getAttribute(name)).join(' '),
    ),
    chosen: /** @type {HTMLInputElement[]} */ (all('input:checked')).map(({ value }) => value),
    rows: all('.table-scroll tr[data-id]').map((one) => one.dataset.id),
    step: all('[data-step][data-current]').map((one) => one.dataset.step),
  };
}

/** Waits until nothing moves, with the pointer at nothing. @param {Page} page */
async function rest(page) {
  await page.waitForSelector('html[data-ready]');
  await page.evaluate(() =>
    document.querySelector('[data-map]')?.dispatchEvent(new PointerEvent('pointerout', { bubbles: true })),
  );
  await page.waitForSelector('[data-camera]:not([data-moving])', { state: 'attached' });
  await page.waitForTimeout(1000);
}

/** Bytes that are in use after all that can be let go of is. @param {Page} page */
async function heapOf(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
}

/**
 * Makes made-up moves and compares where they lead with what the address opens in a new page.
 * @param {{ executablePath: string, moves: number, seed: number }} options
 */
export async function walk({ executablePath, moves, seed }) {
  const site = await serve({ dir: `${ROOT}/dist`, port: 0 });
  const browser = await chromium.launch({ executablePath, chromiumSandbox: sandboxed() });
  try {
    const page = await browser.newPage({ serviceWorkers: 'block', viewport: { width: 1280, height: 720 } });
    /** @type {string[]} */
    const errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(site.url);
    await rest(page);
    const steps = fc.sample(move, { numRuns: moves, seed });
    let heap = 0;
    const began = Date.now();
    for (const [at, step] of steps.entries()) {
      if (at === WARM) heap = await heapOf(page);
      await page.evaluate(perform, step);
      await page.waitForTimeout(15);
      // Who goes back further than the first page comes again.
      if (page.url().startsWith(site.url)) continue;
      await page.goto(site.url);
      await page.waitForSelector('html[data-ready]');
    }
    await rest(page);
    const growth = (await heapOf(page)) - heap;
    const walked = await page.evaluate(shown);
    const place = new URL(page.url()).search;
    await page.goto(`${site.url}${place}`);
    await rest(page);
    const opened = await page.evaluate(shown);
    if (errors.length > 0) throw new Error(`Errors on the way (seed ${seed}):\n${errors.join('\n')}`);
    for (const [name, value] of Object.entries(walked)) {
      const fresh = opened[/** @type {keyof typeof opened} */ (name)];
      if (!isDeepStrictEqual(value, fresh))
        throw new Error(
          `${place} (seed ${seed}): "${name}" is\n${JSON.stringify(value)}\nand opened anew\n${JSON.stringify(fresh)}`,
        );
    }
    return { moves, seed, place, seconds: Math.round((Date.now() - began) / 1000), heapGrowth: growth };
  } finally {
    await browser.close();
    await site.close();
  }
}

await main(import.meta.url, async () => {
  const { path } = await findBrowser();
  const [moves = '1000', seed = '1'] = process.argv.slice(2);
  console.log(await walk({ executablePath: path, moves: Number(moves), seed: Number(seed) }));
});
