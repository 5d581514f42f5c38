import '../src/features/params.ts';
import { layers } from '../src/store/params.ts';
import {
  card,
  expect,
  go,
  mark,
  open,
  openMenu,
  panel,
  quotes,
  readArticle,
  regions,
  swatches,
  test,
  violations,
} from './page.ts';

// The whole page once in each layer, with its marks; a place that is opened adds the panel.
// The reader's own numbers have their own test, which brings some.
for (const layer of layers().filter((one) => one !== 'own'))
  test(`axe finds nothing in the layer of ${layer}, at rest and with a country open`, async ({ page }) => {
    await open(page, `?layer=${layer}`);
    if (layer === 'regions') await expect(regions(page)).toHaveCount(6);
    expect(await violations(page, { marks: true })).toEqual([]);
    await go(page, `?layer=${layer}&focus=rus`);
    await expect(quotes(page).first()).toBeVisible();
    expect(await violations(page, layer === 'parties' ? {} : { within: '#panel' })).toEqual([]);
  });

for (const focus of ['africa', 'africa.2.2', 'latin-america-figure', 'mmr', 'socialist-international'])
  test(`axe finds nothing in the panel with ${focus}, all its details open`, async ({ page }) => {
    await open(page, `?focus=${focus}`);
    await expect(panel(page)).toHaveAttribute('data-focus', focus);
    await expect(card(page).getByRole('heading', { level: 2 })).toBeVisible();
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect(await violations(page, { within: '#panel' })).toEqual([]);
  });

for (const name of ['Show', 'World', 'More'])
  test(`axe finds nothing in the menu ${name}`, async ({ page }) => {
    await open(page);
    await openMenu(page, name);
    await expect(page.locator('[popover]:popover-open')).toBeVisible();
    expect(await violations(page, { within: '[popover]:popover-open' })).toEqual([]);
  });

test('axe finds nothing with the whole article open', async ({ page }) => {
  await open(page);
  await readArticle(page);
  await expect(page.getByRole('heading', { name: 'The article', exact: true })).toBeVisible();
  expect(await violations(page, { within: '#panel' })).toEqual([]);
});

for (const place of ['', '?focus=fra', '?pane=open'])
  test(`axe finds nothing on a phone, ${place || 'at rest'}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, place);
    expect(await violations(page)).toEqual([]);
  });

/** The parts of the page with interactive elements, in reading order. */
const PARTS = {
  'skip links': 'body a[href$="#map"], body a[href$="#panel"]',
  header: 'header *',
  controls:
    'main [aria-haspopup], main [aria-controls="dates"], main [role="group"][aria-label="Move the map"] *',
  map: '[data-map] *',
  key: '#legend *',
  'edge of the panel': '[role="separator"]',
  panel: '[data-panel] *',
  footer: 'footer *',
};

test('the whole page is reached by Tab without a trap', async ({ page }) => {
  await open(page, '?focus=fra');
  const seen: string[] = [];
  for (let step = 0; step < 120; step++) {
    await page.keyboard.press('Tab');
    const where = await page.evaluate((parts) => {
      const { activeElement: now } = document;
      if (!now || now === document.body) return 'end';
      return Object.entries(parts).find(([, selector]) => now.matches(selector))?.[0] ?? now.outerHTML;
    }, PARTS);
    if (where === 'end') break;
    if (seen.at(-1) !== where) seen.push(where);
  }
  expect(seen).toEqual(Object.keys(PARTS));
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
  await expect(panel(page)).toBeFocused();
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
  for (const swatch of await swatches(page).all()) {
    pictures.push((await swatch.screenshot()).toString('base64'));
  }
  expect(new Set(pictures).size).toBe(10);
  const quote = panel(page).locator('mark').first();
  const [ink, ground] = await quote.evaluate((one) => {
    const { color, backgroundColor } = getComputedStyle(one);
    return [color, backgroundColor];
  });
  expect(ink).not.toBe(ground);
});
