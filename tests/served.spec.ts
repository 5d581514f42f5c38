import { atlas } from './dataset.ts';
import { expect, mark, sentence, served, test, press } from './page.ts';

test.describe('with scripts off', () => {
  // What the page asks for early is dropped where scripts are off.
  test.use({ javaScriptEnabled: false, expected: /^failed: .*\/assets\/.*\.js(on)?$|preload/ });

  test('the page holds the shaded map, the legend and the whole article', async ({ page }) => {
    await page.goto('');
    await expect(page.locator('[data-map] [data-id]')).toHaveCount(atlas.countries.length);
    await expect(mark(page, 'rus')).toHaveAttribute('fill', '#08243c');
    await expect(page.locator('#legend button')).toHaveCount(10);
    await expect(page.locator('[data-panel] [data-section] [data-id]').first()).toBeVisible();
    const text = (await page.locator('[data-panel]').innerText()).replaceAll(/\s+/g, ' ');
    for (const { headings, paragraphs } of atlas.sections) {
      for (const one of [...headings, ...paragraphs.flat()])
        expect(text).toContain(one.text.replaceAll(/\s+/g, ' '));
    }
  });

  test('choosing a country leads to the sentence that supports its shade', async ({ page }) => {
    await page.goto('');
    await press(mark(page, 'bra'));
    await expect(page).toHaveURL(/#latin-america\.\d/);
    await expect(page.locator(':target')).toBeInViewport();
  });

  for (const [width, height] of [
    [1280, 720],
    [820, 1180],
    [390, 844],
  ] as const) {
    test(`at ${width}×${height} the article follows the map, and nothing that needs scripts is offered`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.goto('');
      await expect(page.getByRole('banner').getByRole('button')).toHaveCount(0);
      await expect(page.locator('noscript > p')).toBeVisible();
      const last = page.locator('[data-panel] [data-section] [data-id]').last();
      await last.scrollIntoViewIfNeeded();
      await expect(last).toBeInViewport({ ratio: 1 });
      const isOnTop = await last.evaluate((one) => {
        const [{ left, top, width: wide, height: high } = new DOMRect()] = one.getClientRects();
        return one.contains(document.elementFromPoint(left + wide / 2, top + high / 2));
      });
      expect(isOnTop).toBe(true);
      const [key, text] = [await page.locator('#legend').boundingBox(), await last.boundingBox()];
      expect(text?.y).toBeGreaterThan(key?.y ?? Infinity);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  }

  test('the inlined styles need no style attribute', async ({ page }) => {
    await page.goto('');
    expect(await page.locator('[style]').count()).toBe(0);
  });
});

test('the published values are drawn', async ({ page }) => {
  await page.goto('');
  const drawn = await page
    .locator('[data-map] [data-id]')
    .evaluateAll((marks) =>
      marks.map((one) => [
        one.getAttribute('data-id'),
        one.getAttribute('data-evidence'),
        one.getAttribute('data-value'),
      ]),
    );
  const published = atlas.countries.map(({ id, evidence, value }) => [
    id,
    evidence,
    value === null ? null : String(value),
  ]);
  expect(new Set(drawn.map(String))).toEqual(new Set(published.map(String)));
});

test('hydration keeps the drawn map as it is', async ({ page }) => {
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      const drawn = document.querySelector('[data-map] [data-id="nor"]');
      if (drawn) Object.assign(drawn, { fromThePage: true });
    });
  });
  await page.goto('');
  await page.waitForSelector('html[data-ready]');
  expect(await mark(page, 'nor').evaluate((now) => Object.hasOwn(now, 'fromThePage'))).toBe(true);
});

test(
  'every page of the site is sent with the policy and compressed',
  served('a file is not sent'),
  async ({ request }) => {
    const home = await request.get('/', { headers: { 'accept-encoding': 'br' } });
    expect(home.headers()['content-encoding']).toBe('br');
    expect(home.headers()['content-security-policy']).toContain("require-trusted-types-for 'script'");
    expect(home.headers()['cache-control']).toBe('no-cache');
    const [asset = ''] = /\/assets\/[^"]+\.js/.exec(await home.text()) ?? [];
    const script = await request.get(asset);
    expect(script.headers()['cache-control']).toContain('immutable');
    for (const name of [
      'atlas.json',
      'countries.csv',
      'parties.csv',
      'figures.csv',
      'organizations.csv',
      'claims.csv',
      'datapackage.json',
    ]) {
      expect((await request.get(`/data/${name}`)).ok()).toBe(true);
    }
    expect((await request.get('/nowhere')).status()).toBe(404);
  },
);

test('the sentence anchors of the page are unique', async ({ page }) => {
  await page.goto('');
  const ids = await page.locator('[id]').evaluateAll((nodes) => nodes.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  await expect(sentence(page, 'africa.2.2')).toHaveCount(1);
});
