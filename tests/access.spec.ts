import '../src/features/params.ts';
import { layers } from '../src/store/params.ts';
import { expect, mark, open, panel, test, violations } from './page.ts';

test.describe('axe finds nothing', () => {
  test.setTimeout(120_000);

  // The reader's own numbers have their own test, which brings some.
  for (const layer of layers().filter((one) => one !== 'own')) {
    test(`in the layer of ${layer}, at rest and with a country open`, async ({ page }) => {
      await open(page, `?layer=${layer}`);
      if (layer === 'regions') await expect(page.locator('.region')).toHaveCount(6);
      expect(await violations(page, { marks: true })).toEqual([]);
      await open(page, `?layer=${layer}&focus=rus`);
      expect(await violations(page)).toEqual([]);
    });
  }

  for (const focus of ['africa', 'africa.2.2', 'latin-america-figure', 'mmr', 'socialist-international']) {
    test(`with ${focus} open`, async ({ page }) => {
      await open(page, `?focus=${focus}`);
      for (const summary of await page.locator('summary').all()) await summary.click();
      expect(await violations(page)).toEqual([]);
    });
  }
});

test('axe finds nothing on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '?focus=fra');
  expect(await violations(page)).toEqual([]);
});

test('the whole page is reached by Tab without a trap', async ({ page }) => {
  await open(page, '?focus=fra');
  const seen: string[] = [];
  for (let step = 0; step < 120; step++) {
    await page.keyboard.press('Tab');
    const where = await page.evaluate(() => {
      const { activeElement: now } = document;
      if (!now || now === document.body) return 'end';
      return (
        now.closest(
          '.skip, .top, .modes, .layers, .numbers-button, .presets, .map, .timeline, .legend, .divider, .panel',
        )?.classList[0] ?? 'other'
      );
    });
    if (where === 'end') break;
    if (seen.at(-1) !== where) seen.push(where);
  }
  expect(seen).toEqual([
    'skip', 'top', 'modes', 'layers', 'presets', 'button', 'map', 'timeline', 'legend', 'divider', 'panel',
  ]); // prettier-ignore
});

test('the skip links lead to the map and to the article', async ({ page }) => {
  await open(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the map' })).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(mark(page, 'chn')).toBeFocused();
  await open(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the article' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('[data-panel]') !== null)).toBe(true);
});

test('at 320 pixels nothing is lost sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, '?focus=rus');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await expect(panel(page).getByRole('heading', { name: 'Russia' })).toBeAttached();
});

test('forced colors keep the classes apart, and the quote readable', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await open(page, '?focus=fra');
  const pictures: string[] = [];
  for (const swatch of await page.locator('.legend-row .swatch').all()) {
    pictures.push((await swatch.screenshot()).toString('base64'));
  }
  expect(new Set(pictures).size).toBe(9);
  const quote = panel(page).locator('mark').first();
  const [ink, ground] = await quote.evaluate((one) => {
    const { color, backgroundColor } = getComputedStyle(one);
    return [color, backgroundColor];
  });
  expect(ink).not.toBe(ground);
});
