/** Selectors of the page that the benchmark uses: change them here if the map's markup changes. */
const SELECTORS = { ready: 'html[data-ready]', map: '.map-frame' };

/** Inputs of a gesture, and milliseconds between two of them: about what a mouse sends per frame. */
const EVENTS = 60;
const PACE = 16;
/** Milliseconds after a gesture in which its frames are still counted: the map becomes sharp again. */
const AFTER = 400;

/**
 * A hand on the map, with real mouse input: sixty wheel events over it, then sixty moves of a drag while it is near.
 * Every input waits for its time, so that a slow page does not get fewer.
 * @param {import('@playwright/test').Page} page
 * @param {() => Promise<import('./frames.mjs').Frames>} count starts counting and, when called again, tells what was counted
 * @returns {Promise<Record<'wheel' | 'drag', import('./frames.mjs').Frames>>}
 */
export async function play(page, count) {
  const box = await page.locator(SELECTORS.map).first().boundingBox();
  if (!box) throw new Error(`${page.url()} has no ${SELECTORS.map}: adapt SELECTORS in bench/script.mjs.`);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await count();
  await pace((part) => page.mouse.wheel(0, part < 0.7 ? -24 : 24));
  await page.waitForTimeout(AFTER);
  const wheel = await count();
  await page.mouse.move(x, y);
  await page.mouse.down();
  await count();
  await pace((part) =>
    page.mouse.move(
      x + Math.sin(part * Math.PI * 2) * box.width * 0.25,
      y + Math.sin(part * Math.PI * 2) * box.height * 0.2,
    ),
  );
  await page.mouse.up();
  await page.waitForTimeout(AFTER);
  return { wheel, drag: await count() };
}

/** Opens a page, brings the mouse to it, and waits until what loads late, and the first drawing, are done. @param {import('@playwright/test').Page} page @param {string} address */
export async function come(page, address) {
  await page.goto(address);
  await page.waitForSelector(SELECTORS.ready);
  await page.mouse.move(640, 790, { steps: 3 });
  await page.waitForTimeout(2000);
}

/** @param {(part: number) => Promise<void>} input what is done at each moment; `part` runs from 0 to 1 */
async function pace(input) {
  const began = performance.now();
  for (let event = 0; event < EVENTS; event += 1) {
    await input(event / EVENTS);
    const due = began + (event + 1) * PACE - performance.now();
    if (due > 0) await new Promise((done) => setTimeout(done, due));
  }
}
