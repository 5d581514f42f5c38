import { choose, expect, mark, open, panel, served, test, violations, press, mapFrame } from './page.ts';
import type { Page } from '@playwright/test';
import { AT_REST } from '../src/geo/camera.ts';
import { createProjection } from '../src/geo/projections.ts';

const place = (page: Page, key: string) =>
  page.evaluate((name) => new URLSearchParams(location.search).get(name), key);
const ready = async (page: Page, at = '') => {
  await open(page, at);
  await page.waitForSelector('[data-camera]:not([data-moving])');
};
const d = (page: Page, id: string) => mark(page, id).locator('path').first().getAttribute('d');
/** Returns a country's box in the window, to a tenth of a pixel. */
const boxOf = async (page: Page, id: string) => {
  const box = await mark(page, id).locator('path').first().boundingBox();
  return box && [box.x, box.y, box.width, box.height].map((value) => Math.round(value * 10) / 10).join();
};

test('the wheel zooms at the pointer, the link holds the place, and a reload returns to it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await ready(page);
  const before = await boxOf(page, 'fra');
  await mark(page, 'bra').hover();
  await page.mouse.wheel(0, -600);
  await expect.poll(() => place(page, 'zoom')).not.toBeNull();
  await expect.poll(() => boxOf(page, 'fra')).not.toBe(before);
  await page.waitForSelector('[data-camera]:not([data-moving])');
  const link = page.url();
  const drawn = await boxOf(page, 'fra');
  await page.goto(link);
  await page.waitForSelector('[data-camera]');
  await expect.poll(() => boxOf(page, 'fra')).toBe(drawn);
  await page.getByRole('button', { name: 'Show the whole world' }).click();
  await expect.poll(() => boxOf(page, 'fra')).toBe(before);
});

test('a gesture changes nothing inside of the drawing, but for one commit past a stretch of two', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await ready(page);
  await mark(page, 'bra').hover();
  // Before it is moved for the first time, its textures are the legend's.
  await page.mouse.wheel(0, -60);
  await expect.poll(() => place(page, 'zoom')).not.toBeNull();
  await page.evaluate(() => {
    const counted = { count: 0 };
    Object.assign(window, { counted });
    new MutationObserver((all) => {
      if (document.querySelector('[data-moving]')) counted.count += all.length;
    }).observe(
      document.querySelector('[data-map] [data-id]')?.closest('g:not([data-ground])') ?? document.body,
      { attributes: true, subtree: true },
    );
  });
  const counted = () =>
    page.evaluate(() => (window as unknown as { counted: { count: number } }).counted.count);
  const box = await mapFrame(page).boundingBox();
  if (!box) throw new Error('no map');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  let step = 0;
  // It moves on while one looks: what rests settles.
  const dragged = async () => {
    await page.mouse.move(x + (step += 4), y);
    return page.locator('[data-map]').getAttribute('style');
  };
  await expect.poll(dragged, { intervals: [0] }).toMatch(/translate/);
  expect(await counted()).toBe(0);
  await page.mouse.up();
});

test(
  'before the map can be moved: what is chosen on it leaves it whole, and a press of + waits',
  served('what moves the map comes late'),
  async ({ page }) => {
    let deliver = () => {};
    const asked = new Promise<void>((done) => (deliver = done));
    await page.route('**/assets/camera-*.js', async (route) => {
      await asked;
      await route.continue();
    });
    await open(page);
    await press(mark(page, 'fra'));
    await expect(panel(page)).toHaveAttribute('data-focus', 'fra');
    deliver();
    await page.waitForSelector('[data-camera]:not([data-moving])');
    await expect(page).not.toHaveURL(/zoom=(?!1(&|$))|center=/);
    await expect(page.locator('[data-map] [data-ground="sea"] >> xpath=..')).not.toHaveAttribute('transform');

    await page.unroute('**/assets/camera-*.js');
    const again = new Promise<void>((done) => (deliver = done));
    await page.route('**/assets/camera-*.js', async (route) => {
      await again;
      await route.continue();
    });
    await open(page);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    expect(await place(page, 'zoom')).toBeNull();
    deliver();
    await expect.poll(() => place(page, 'zoom')).toBe('1.6');
  },
);

test('the map stays whole for a country that can be seen; a small one comes near, and a choice beside it stays there', async ({
  page,
}) => {
  const isWhole = () =>
    page
      .locator('[data-map] [data-ground="sea"] >> xpath=..')
      .evaluate((one) => !one.hasAttribute('transform'));
  await ready(page, '?focus=fra');
  expect(await isWhole()).toBe(true);
  await press(mark(page, 'ind'));
  await expect(panel(page)).toHaveAttribute('data-focus', 'ind');
  expect(await isWhole()).toBe(true);
  await ready(page, '?focus=aut');
  await expect.poll(isWhole).toBe(false);
  // There, and drawn from shapes of their own, which are a little wider.
  await page.waitForSelector('[data-camera]:not([data-moving])');
  const width = async () => (await mark(page, 'aut').boundingBox())?.width ?? 0;
  expect(await width()).toBeGreaterThan(36);
  const before = await width();
  await press(mark(page, 'deu'));
  await expect(panel(page)).toHaveAttribute('data-focus', 'deu');
  expect(await width()).toBeCloseTo(before, 0);
});

test('the fine shapes come when the zoom deserves them', async ({ page }) => {
  const length = async () => ((await d(page, 'grc')) ?? '').length;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await ready(page, '?center=20,40&zoom=2');
  // Drawn from the coarse shapes, in the coordinates of a zoomed map.
  await expect(mark(page, 'grc').locator('path').first()).toHaveAttribute('transform', /scale/);
  expect(await length()).toBeLessThan(2000);
  expect(asked.filter((url) => url.includes('fine'))).toEqual([]);
  await ready(page, '?center=20,40&zoom=5');
  await expect.poll(length).toBeGreaterThan(3000);
});

test.describe('when the fine shapes do not load', served('the file holds them'), () => {
  test.use({ expected: /fine|Failed to load|Failed to fetch|ERR_FAILED/ });
  test('the coarse ones stay', async ({ page }) => {
    await page.route('**/fine-*', (route) => route.abort());
    await ready(page, '?center=20,40&zoom=5');
    await expect.poll(async () => ((await d(page, 'grc')) ?? '').length).toBeGreaterThan(100);
    await press(mark(page, 'bgr'));
    await expect(panel(page)).toHaveAttribute('data-focus', 'bgr');
  });
});

test.describe('when the coarse shapes do not load', served('the file holds them'), () => {
  test.use({ expected: /coarse|Failed to load|Failed to fetch|ERR_FAILED/ });
  test('another projection is drawn from those that came with the camera, and the next move asks again', async ({
    page,
  }) => {
    await page.route('**/coarse-*', (route) => route.abort());
    await ready(page, '?projection=globe&center=20,5');
    await page.waitForSelector('[data-camera]:not([data-moving])');
    const length = async () => ((await d(page, 'fra')) ?? '').length;
    const drawn = await length();
    expect(drawn).toBeGreaterThan(20);
    await press(mark(page, 'tcd'));
    await expect(panel(page)).toHaveAttribute('data-focus', 'tcd');
    await page.unroute('**/coarse-*');
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(length).toBeGreaterThan(2 * drawn);
  });
});

test('keys zoom and pan, and walk to countries that are out of sight', async ({ page }) => {
  await ready(page, '?center=10,50&zoom=6');
  await mark(page, 'deu').focus();
  await page.keyboard.press('+');
  await expect.poll(() => place(page, 'zoom')).toBe('9.6');
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(() => place(page, 'center')).not.toBe('10,50');
  await page.keyboard.press('PageDown');
  const id = await page.evaluate(() => document.activeElement?.getAttribute('data-id') ?? '');
  expect(id).not.toBe('deu');
  await expect(mark(page, id)).toBeInViewport();
});

const NAMES = { 'natural-earth': 'Natural Earth', mercator: 'Mercator', globe: 'Globe' } as const;
for (const projection of ['natural-earth', 'mercator', 'globe'] as const)
  test(`the projection ${projection} is chosen, kept in the link, and clean to axe`, async ({ page }) => {
    await ready(page);
    const before = await d(page, 'rus');
    await choose(page, 'World', NAMES[projection]);
    await expect(page).toHaveURL(new RegExp(`projection=${projection}`));
    await expect.poll(() => d(page, 'rus')).not.toBe(before);
    await expect(page.getByRole('main').getByRole('note')).toHaveCount(projection === 'mercator' ? 1 : 0);
    expect(await violations(page, { within: 'main' })).toEqual([]);
  });

test('the globe turns under the pointer', async ({ page }) => {
  await ready(page, '?projection=globe');
  const box = await mapFrame(page).boundingBox();
  if (!box) throw new Error('no map');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 120, y, { steps: 6 });
  await page.mouse.up();
  await expect.poll(async () => Number((await place(page, 'center'))?.split(',')[0])).toBeGreaterThan(40);
  await expect(mark(page, 'mex').locator('path').first()).toHaveAttribute('d', '');
});

test('the map of the Pacific keeps it whole', async ({ page }) => {
  await ready(page, '?meridian=pacific');
  const x = async (id: string) => (await mark(page, id).boundingBox())?.x ?? 0;
  await expect.poll(async () => (await x('jpn')) < (await x('usa'))).toBe(true);
});

test('beside a small country, the nearest one is meant', async ({ page }) => {
  await ready(page);
  const box = await mark(page, 'irl').boundingBox();
  if (!box) throw new Error('no mark');
  await page.mouse.move(box.x - 6, box.y + box.height * 0.6);
  await expect(page.locator('.tooltip')).toContainText('Ireland');
});

/** The place in the window at which a point of the Pacific is drawn, far from every coast and every label. */
const pacific = (page: Page) =>
  mark(page, 'jpn').evaluate(
    (one, [x, y]) => {
      const matrix = (one as unknown as SVGGraphicsElement).getScreenCTM();
      const at = new DOMPoint(x, y).matrixTransform(matrix ?? undefined);
      return [Math.round(at.x), Math.round(at.y)] as const;
    },
    createProjection(AT_REST)([170, 15]) ?? [0, 0],
  );

test('the wheel that is turned before the map can be moved moves it when it can', async ({ page }) => {
  await page.goto('');
  await page.waitForSelector('html[data-ready]');
  const box = await mapFrame(page).boundingBox();
  if (!box) throw new Error('no map');
  // The first that the page sees of anybody.
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.wheel(0, -300);
  await expect.poll(() => place(page, 'zoom')).not.toBeNull();
});

test('on the sea a double click zooms where one points; on a country it opens it and does not zoom', async ({
  page,
}) => {
  await ready(page);
  const [x, y] = await pacific(page);
  await page.mouse.dblclick(x, y);
  await expect.poll(() => place(page, 'zoom')).toBe('2');
  await page.waitForSelector('[data-camera]:not([data-moving])');
  // It was under the pointer, and still is.
  const after = await pacific(page);
  expect(Math.hypot(after[0] - x, after[1] - y)).toBeLessThan(4);
  await mark(page, 'aus').dblclick();
  await expect(panel(page)).toHaveAttribute('data-focus', 'aus');
  await expect.poll(() => place(page, 'zoom')).toBe('2');
});

test.describe('with fingers', () => {
  test.use({ hasTouch: true });
  test('two quick taps on the sea zoom where one points', async ({ page }) => {
    await ready(page);
    const [x, y] = await pacific(page);
    await page.touchscreen.tap(x, y);
    await page.touchscreen.tap(x, y);
    await expect.poll(() => place(page, 'zoom')).toBe('2');
    await page.waitForSelector('[data-camera]:not([data-moving])');
    const after = await pacific(page);
    expect(Math.hypot(after[0] - x, after[1] - y)).toBeLessThan(4);
  });
});

test('the textures of the map keep their size, and discs grow within their target', async ({ page }) => {
  const disc = () =>
    mark(page, 'mus')
      .locator('path')
      .nth(2)
      .evaluate((one) => parseFloat(getComputedStyle(one).strokeWidth));
  const pixels = () =>
    page
      .locator('pattern[id^="map-"]')
      .first()
      .evaluate((pattern) => {
        const svg = pattern.closest('svg') as SVGSVGElement;
        const [, scale = '0'] =
          /scale\(([\d.]+)\)/.exec(pattern.getAttribute('patternTransform') ?? '') ?? [];
        const drawn = svg.querySelector<SVGGElement>('.marks')?.getScreenCTM()?.a ?? 0;
        return Number(scale) * drawn;
      });
  await ready(page);
  await expect.poll(pixels).toBeCloseTo(1, 2);
  const small = await disc();
  expect(small).toBeLessThanOrEqual(9);
  await ready(page, '?center=57,-20&zoom=4');
  await expect.poll(pixels).toBeCloseTo(1, 2);
  expect(await disc()).toBeGreaterThan(small);
  await ready(page, '?center=57,-20&zoom=12');
  expect(await disc()).toBeLessThan(24);
});

test('in a frame a plain wheel belongs to the page, and a hint tells how to zoom', async ({
  page,
  framed,
}) => {
  const frame = await framed('', 'style="margin-block-end: 3000px"');
  await frame.locator('[data-id="ind"]').hover();
  await frame.locator('[data-camera]').waitFor();
  await page.mouse.wheel(0, 200);
  await expect(mapFrame(frame)).toHaveAttribute('data-hint', '');
});
