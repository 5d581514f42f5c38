import { hold } from './conditions.mjs';

/**
 * @typedef {object} Loaded
 * @property {number} drawn milliseconds from the start of the visit until every country is painted
 * @property {number} blocked milliseconds by which the longest task went beyond 50
 * @property {number} kilobytes what came over the line
 * @property {number} heap megabytes of JavaScript held two seconds later, after collecting
 */

/**
 * Runs in the page from its first moment: after each frame it looks whether every country is there.
 * @param {import('./sites.mjs').Drawn} drawn
 */
function watch({ selector, least }) {
  const state = /** @type {any} */ (window);
  state.longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) state.longest = Math.max(state.longest, duration);
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

/**
 * One visit with nothing kept from before.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {import('./sites.mjs').Drawn} drawn
 * @param {'free' | 'slow'} condition
 * @returns {Promise<Loaded>}
 */
export async function visit(browser, url, drawn, condition) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    bypassCSP: true,
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    await page.addInitScript(watch, drawn);
    await hold(page, condition);
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    let bytes = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    await page.goto(url);
    await page.waitForFunction(() => 'drawn' in window, undefined, { timeout: 60_000 });
    await page.waitForTimeout(2000);
    await session.send('HeapProfiler.collectGarbage');
    await session.send('Performance.enable');
    const { metrics } = await session.send('Performance.getMetrics');
    const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
    const told = await page.evaluate(() => {
      const { drawn, longest } = /** @type {any} */ (window);
      return { drawn, longest };
    });
    return {
      drawn: told.drawn,
      blocked: Math.max(0, told.longest - 50),
      kilobytes: bytes / 1000,
      heap: heap / 1e6,
    };
  } finally {
    await context.close();
  }
}
