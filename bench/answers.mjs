/** Countries whose inside is wide enough to be hit in every map, and a place inside each. */
const PLACES = /** @type {const} */ ([
  ['Brazil', [-52, -10]],
  ['Canada', [-105, 58]],
  ['Algeria', [3, 28]],
  ['Kazakhstan', [67, 48]],
  ['Australia', [134, -25]],
  ['Saudi Arabia', [45, 24]],
]);

/** Milliseconds between a click and the next pointing. */
const REST = 900;

/**
 * Runs in the page: waits for the next event of a kind, then for the frame that shows the name.
 * @param {{ kind: string, selector: string, name: string }} asked
 */
function arm({ kind, selector, name }) {
  const state = /** @type {any} */ (window);
  state.answered = new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    const look = () => port1.postMessage('');
    /** @param {Event} event */
    const begin = ({ timeStamp }) => {
      port2.onmessage = () => {
        // ECharts hides its tooltip by opacity, and keeps the words.
        const shows = [...document.querySelectorAll(selector)].some((one) => one.textContent?.includes(name));
        if (shows) done(performance.now() - timeStamp);
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    };
    window.addEventListener(kind, begin, { capture: true, once: true });
  });
}

/**
 * Points at countries and opens them, with a real mouse.
 * @param {import('@playwright/test').Page} page at rest
 * @param {string} tip
 * @returns {Promise<{ hover: number[], click: number[] }>} milliseconds from the input to the painted answer
 */
export async function answers(page, tip) {
  const times = { hover: /** @type {number[]} */ ([]), click: /** @type {number[]} */ ([]) };
  for (const [name, lonLat] of PLACES) {
    const [x, y] = await page.evaluate(pointOf, { name, lonLat: [...lonLat] });
    if (x === undefined || y === undefined) throw new Error(`${page.url()}: ${name} is not on the map.`);
    await page.mouse.move(640, 790);
    await page.waitForTimeout(120);
    await page.evaluate(arm, { kind: 'pointermove', selector: tip, name });
    await page.mouse.move(x, y);
    times.hover.push(await told(page, `${name} was pointed at`));
    await page.evaluate(arm, { kind: 'pointerup', selector: '[data-panel] h2', name });
    await page.mouse.down();
    await page.mouse.up();
    times.click.push(await told(page, `${name} was chosen`));
    // The map of the atlas makes room for the panel: the next answer is measured when it rests.
    await page.waitForTimeout(REST);
  }
  return times;
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} what
 * @returns {Promise<number>}
 */
async function told(page, what) {
  const late = new Promise((_, fail) =>
    setTimeout(() => fail(new Error(`No answer to ${what} after 10 seconds.`)), 10_000),
  );
  return /** @type {Promise<number>} */ (
    Promise.race([page.evaluate(() => /** @type {any} */ (window).answered), late])
  );
}

/**
 * Runs in the page: where a place of a country lies in the window. A page of ours tells it, or the atlas' mark.
 * @param {{ name: string, lonLat: number[] }} place
 */
function pointOf({ name, lonLat }) {
  const { bench } = /** @type {any} */ (window);
  if (bench) return bench.pointOf(lonLat);
  const marks = [...document.querySelectorAll('[data-map] [data-id]')];
  const mark = marks.find((one) => one.getAttribute('aria-label')?.startsWith(name));
  const shape = /** @type {SVGGeometryElement | null} */ (
    mark?.querySelector('circle:not([display])') ?? mark?.querySelector('path') ?? null
  );
  if (!shape) return [];
  // The point of a grid over the shape that has the most of it around.
  const { x, y, width, height } = shape.getBBox();
  const STEPS = 20;
  const pointAt = (/** @type {number} */ column, /** @type {number} */ row) =>
    new DOMPoint(x + (width * (column + 0.5)) / STEPS, y + (height * (row + 0.5)) / STEPS);
  /** @typedef {readonly number[]} Cell @type {readonly Cell[]} */
  const cells = Array.from({ length: STEPS ** 2 }, (_, at) => [at % STEPS, Math.floor(at / STEPS)]);
  const inside = cells.filter(([column = 0, row = 0]) => shape.isPointInFill(pointAt(column, row)));
  const around = (/** @type {Cell} */ [column = 0, row = 0]) =>
    inside.filter(([c = 0, r = 0]) => Math.abs(c - column) < 3 && Math.abs(r - row) < 3).length;
  const [column = STEPS / 2, row = STEPS / 2] = inside.toSorted((a, b) => around(b) - around(a))[0] ?? [];
  const at = pointAt(column, row).matrixTransform(shape.getScreenCTM() ?? undefined);
  return [at.x, at.y];
}
