/** What the benchmark touches on a page: the one place to change when the map's markup does. */
const SELECTORS = { ready: 'html[data-ready]', map: '.map-frame' };

/** How many seconds each part of the script lasts; together thirty. */
const SECONDS = { zoom: 10, pan: 10, spin: 10 };
/** Milliseconds between two inputs of a hand: about what a mouse sends per frame. */
const PACE = 16;

/**
 * Thirty seconds of a hand on the map, with real mouse input: wheel in and out at a point, drag to and fro
 * while near, and on the globe spin. Every input waits for its time, so that a slow page does not get fewer.
 * @param {import('@playwright/test').Page} page
 * @param {string} address of the flat map
 * @param {string | undefined} globe address of the globe, where there is one
 * @param {(page: import('@playwright/test').Page) => Promise<import('./frames.mjs').Frames>} count
 *   starts counting and, when called again, tells what was counted
 */
export async function play(page, address, globe, count) {
  const flat = await visit(page, address);
  await count(page);
  await during(SECONDS.zoom, async (part) => {
    await page.mouse.move(flat.x + Math.sin(part * 9) * 40, flat.y + Math.cos(part * 9) * 20);
    // In for a while, then out again.
    await page.mouse.wheel(0, part % 0.5 < 0.25 ? -24 : 24);
  });
  await page.mouse.move(flat.x, flat.y);
  for (let notch = 0; notch < 5; notch += 1) await page.mouse.wheel(0, -120);
  await drag(page, flat, SECONDS.pan);
  const first = await count(page);
  if (!globe) return { flat: first };

  const ball = await visit(page, globe);
  await count(page);
  await drag(page, ball, SECONDS.spin);
  return { flat: first, globe: await count(page) };
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} address
 */
async function visit(page, address) {
  await page.goto(address);
  await page.waitForSelector(SELECTORS.ready);
  const box = await page.locator(SELECTORS.map).first().boundingBox();
  if (!box) throw new Error(`There is no ${SELECTORS.map} at ${address}.`);
  // What loads late, and the first drawing, are not what is measured.
  await page.waitForTimeout(1500);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, width: box.width, height: box.height };
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {{ x: number, y: number, width: number, height: number }} map
 * @param {number} seconds
 */
async function drag(page, { x, y, width, height }, seconds) {
  await page.mouse.move(x, y);
  await page.mouse.down();
  await during(seconds, (part) =>
    page.mouse.move(
      x + Math.sin(part * Math.PI * 8) * width * 0.3,
      y + Math.sin(part * Math.PI * 6) * height * 0.25,
    ),
  );
  await page.mouse.up();
}

/**
 * @param {number} seconds
 * @param {(part: number) => Promise<void>} input what is done at each moment; `part` runs from 0 to 1
 */
async function during(seconds, input) {
  const began = performance.now();
  for (let now = 0; now < seconds * 1000; now = performance.now() - began) {
    await input(now / (seconds * 1000));
    const late = (performance.now() - began) % PACE;
    await new Promise((done) => setTimeout(done, PACE - late));
  }
}
