import { hold } from './conditions.mjs';

/**
 * @typedef {object} Loaded
 * @property {number} drawn milliseconds from the start of the visit until every country is painted
 * @property {number} blocked milliseconds by which all long tasks together went beyond 50 each
 * @property {number} cpu milliseconds of work on the main thread until the page rests
 * @property {number} heap megabytes of JavaScript held then, after collecting
 */

/** Milliseconds after the map is drawn within which a page comes to rest. */
const REST = 3000;

/**
 * Runs in the page from its first moment: after each frame it looks whether every country is there.
 * @param {import('./sites.mjs').Drawn} drawn
 */
function watch({ selector, least }) {
  const state = /** @type {any} */ (window);
  state.blocked = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) state.blocked += Math.max(0, duration - 50);
  }).observe({ type: 'longtask', buffered: true });
  const { port1, port2 } = new MessageChannel();
  // A message sent before a frame is painted arrives after it.
  port2.onmessage = () => {
    if (document.querySelectorAll(selector).length >= least) state.drawn = performance.now();
    else requestAnimationFrame(look);
  };
  const look = () => port1.postMessage('');
  requestAnimationFrame(look);
}

/** @param {import('@playwright/test').Browser} browser @param {'allow' | 'block'} serviceWorkers */
const newContext = (browser, serviceWorkers) =>
  browser.newContext({ viewport: { width: 1280, height: 800 }, bypassCSP: true, serviceWorkers });

/**
 * One visit with nothing kept from before.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {import('./sites.mjs').Drawn} drawn
 * @param {'free' | 'slow'} condition
 * @returns {Promise<Loaded>}
 */
export async function visit(browser, url, drawn, condition) {
  const context = await newContext(browser, 'block');
  try {
    const page = await context.newPage();
    await page.addInitScript(watch, drawn);
    await hold(page, condition);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(url);
    await page.waitForFunction(() => 'drawn' in window, undefined, { timeout: 60_000 });
    await page.waitForTimeout(REST);
    const metric = async (/** @type {string} */ wanted) => {
      const { metrics } = await session.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === wanted)?.value ?? 0;
    };
    const cpu = (await metric('TaskDuration')) * 1000;
    await session.send('HeapProfiler.collectGarbage');
    const heap = (await metric('JSHeapUsedSize')) / 1e6;
    const told = await page.evaluate(() => {
      const { drawn, blocked } = /** @type {any} */ (window);
      return { drawn, blocked };
    });
    return { drawn: told.drawn, blocked: told.blocked, cpu, heap };
  } finally {
    await context.close();
  }
}

/** Milliseconds of a visit that leaves the map untouched. */
const UNTOUCHED = 10_000;

/**
 * Counts the server's answers in the first ten seconds of an untouched visit, including its worker's.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {() => { requests: number, bytes: number }} count tells what the server has sent since it last told
 * @returns {Promise<{ requests: number, kilobytes: number }>}
 */
export async function sent(browser, url, count) {
  const context = await newContext(browser, 'allow');
  try {
    const page = await context.newPage();
    count();
    await page.goto(url);
    await page.waitForTimeout(UNTOUCHED);
    const { requests, bytes } = count();
    return { requests, kilobytes: bytes / 1000 };
  } finally {
    await context.close();
  }
}
