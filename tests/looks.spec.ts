import type { Page } from '@playwright/test';
import { expect, open, test } from './page.ts';

/** A cell of the compared pictures: other fonts change its content, a missing part changes many cells. */
const CELL = 8;
/** The tolerance for a cell's color (of 1), and for the share of cells beyond it. */
const TOLERANCE = { threshold: 0.3, maxDiffPixelRatio: 0.06 } as const;

/** Takes a picture of the window, one pixel per cell. */
async function seen(page: Page): Promise<Buffer> {
  const picture = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  const canvas = await page.context().newPage();
  const data = await canvas.evaluate(
    async ([address, cell]) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const [width, height] = [Math.round(image.width / cell), Math.round(image.height / cell)];
      const sheet = new OffscreenCanvas(width, height);
      const context = sheet.getContext('2d');
      if (!context) throw new Error('no canvas');
      context.imageSmoothingQuality = 'high';
      context.drawImage(image, 0, 0, width, height);
      const bytes = new Uint8Array(await (await sheet.convertToBlob()).arrayBuffer());
      return [...bytes];
    },
    [`data:image/png;base64,${picture.toString('base64')}`, CELL] as const,
  );
  await canvas.close();
  return Buffer.from(data);
}

for (const [size, width, height] of [
  ['laptop', 1280, 720],
  ['screen', 1920, 1080],
  ['phone', 390, 844],
] as const) {
  for (const [state, place] of [
    ['rest', ''],
    ['country', '?focus=fra'],
    ['globe', '?projection=globe&focus=latin-america'],
    ['story', '?mode=story&step=russia'],
  ] as const) {
    test(`${state} looks as it did, on a ${size}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await open(page, place);
      await page.waitForSelector('[data-camera]:not([data-moving])');
      // The fine shapes look the same at this grain.
      expect(await seen(page)).toMatchSnapshot(`${state}-${size}.png`, TOLERANCE);
    });
  }
}

test('a frame looks as it did', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 360 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '?embed&layer=named');
  await page.waitForSelector('[data-camera]:not([data-moving])');
  expect(await seen(page)).toMatchSnapshot('frame.png', TOLERANCE);
});
