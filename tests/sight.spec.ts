import type { Locator, Page } from '@playwright/test';
import { expect, open, panel, regions, settled, test } from './page.ts';

/** The visible box, in pixels of the window. */
async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('not seen');
  return box;
}

const map = (page: Page) => page.locator('svg[data-map]');

/** Share of the window that the map takes. */
async function shareOf(page: Page, width: number, height: number) {
  await page.setViewportSize({ width, height });
  await open(page);
  await settled(page);
  const box = await boxOf(map(page));
  return (box.width * box.height) / (width * height);
}

/** Counts the visible controls, except the map and its legend. */
const controls = (page: Page) =>
  page.locator('a, button, input, select, summary, [tabindex="0"]').evaluateAll(
    (all) =>
      all.filter((one) => {
        const { width, height, bottom, top, left } = one.getBoundingClientRect();
        const at = document.elementFromPoint(left + Math.min(width / 2, 20), top + Math.min(height / 2, 20));
        const isSeen =
          width > 1 &&
          height > 1 &&
          bottom > 0 &&
          top < innerHeight &&
          at !== null &&
          (one.contains(at) || at.contains(one)) &&
          one.checkVisibility({ visibilityProperty: true });
        return isSeen && !one.closest('svg, #legend');
      }).length,
  );

test('at rest the map is the page', async ({ page }) => {
  expect(await shareOf(page, 1280, 720)).toBeGreaterThanOrEqual(0.68);
  expect(await shareOf(page, 1920, 1080)).toBeGreaterThanOrEqual(0.78);
});

test('at rest there is little to choose from', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await open(page);
  expect(await controls(page)).toBeLessThanOrEqual(18);
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  // Eleven, and the two that zoom: not everyone can pinch.
  expect(await controls(page)).toBeLessThanOrEqual(13);
});

test('beside the panel the map is whole, and no control has moved', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await open(page);
  await settled(page);
  const show = page.getByRole('button', { name: 'Show Number of parties' });
  const headline = page.getByRole('heading', { level: 1 });
  const [before, title] = [await boxOf(show), await boxOf(headline)];
  await page.locator('[data-map] [data-id="rus"]').click();
  await expect(panel(page)).toBeVisible();
  expect(await boxOf(show)).toEqual(before);
  expect(await boxOf(headline)).toMatchObject({ x: title.x, y: title.y });
  const { x, width, height } = await boxOf(map(page));
  expect(x).toBeGreaterThanOrEqual(0);
  expect(x + width).toBeLessThanOrEqual((await boxOf(panel(page))).x);
  const stage = await boxOf(page.getByRole('main'));
  expect((width * height) / (stage.width * stage.height)).toBeGreaterThanOrEqual(0.57);
});

test.describe('the answer comes first', () => {
  test('of a country: name, what the shade means, the sentence with its words marked', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    for (const focus of ['rus', 'fra', 'bra', 'cub']) {
      await open(page, `?focus=${focus}`);
      await settled(page);
      await expect(panel(page).locator('blockquote mark').first()).toBeVisible();
      const header = await boxOf(page.getByRole('banner'));
      const from = async (locator: Locator) => (await boxOf(locator)).y - header.y - header.height;
      const opened = panel(page);
      expect(await from(opened.getByRole('heading').first()), focus).toBeLessThanOrEqual(110);
      const meaning = opened
        .getByText(/^(?:\d+ part(?:y|ies) named|About \d+ parties, on average)\.$/)
        .first();
      expect(await from(meaning), focus).toBeLessThanOrEqual(160);
      expect(await from(opened.locator('blockquote').first()), focus).toBeLessThanOrEqual(200);
      expect(await from(opened.locator('blockquote mark').first()), focus).toBeLessThanOrEqual(300);
    }
  });

  test('on a phone the sheet opens half way, with the first sentence in sight', async ({ page }) => {
    for (const [height, most] of [
      [844, 460],
      [664, 400],
    ] as const) {
      await page.setViewportSize({ width: 390, height });
      await open(page, '?focus=fra');
      const first = panel(page).locator('blockquote').first();
      // The sheet rises once its script has come.
      await expect.poll(async () => (await boxOf(first)).y).toBeLessThanOrEqual(most);
      const quote = await boxOf(first);
      // Below 844 pixels of height a long sentence has its first lines in sight.
      expect(quote.y + (height === 844 ? quote.height : 40)).toBeLessThanOrEqual(height);
    }
  });
});

for (const [width, height, most] of [
  [390, 844, 500],
  [1280, 720, 300],
] as const)
  test(`what a link opens is in sight at each load, at ${width}×${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const [place, name] of [
      ['?focus=asia.3.1', null],
      ['?focus=fra', 'France'],
      ['?focus=africa', 'Africa'],
      ['?lang=ar&focus=bra', 'البرازيل'],
    ] as const)
      await test.step(place, async () => {
        await open(page, place);
        const quote = panel(page).locator('blockquote').first();
        // A sentence that is opened itself is quoted whole; of a place, the words are marked.
        await expect(name ? quote.locator('mark').first() : quote).toBeInViewport();
        if (name) await expect(panel(page).getByRole('heading', { name }).first()).toBeInViewport();
        await settled(page);
        const { y } = await boxOf(quote);
        expect(y).toBeLessThanOrEqual(most);
        // It lies under nothing, and stays.
        const isFree = () =>
          quote.evaluate((one) => {
            const { left, top } = one.getBoundingClientRect();
            return one.contains(document.elementFromPoint(left + 30, top + 8));
          });
        expect(await isFree()).toBe(true);
      });
  });

test('a phone shows the whole world, and nothing to scroll to the side', async ({ page }) => {
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    await open(page);
    await settled(page);
    const box = await boxOf(map(page));
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(box.y).toBeLessThanOrEqual(width === 390 ? 215 : 250);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
});

test('a country on a phone comes near enough to be seen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '?focus=fra');
  await page.waitForSelector('[data-camera]:not([data-moving])');
  const { width } = await boxOf(page.locator('[data-map] [data-id="fra"]'));
  expect(width).toBeGreaterThanOrEqual(120);
});

test('each layer says what it shows, in its headline and over its key', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await open(page, '?layer=regions');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    '6 regions. 4 have a total, each in its own words.',
  );
  await expect(page.getByRole('heading', { name: 'The article’s regions' })).toBeVisible();
});

test('on the layer of regions, the total of Eastern Europe and Central Asia stands on Russia', async ({
  page,
}) => {
  for (const [width, height] of [
    [1280, 720],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await open(page, '?layer=regions');
    await settled(page);
    const label = regions(page)
      .and(page.locator('[data-id="eastern-europe-central-asia"]'))
      .locator('text')
      .filter({ visible: true });
    const [land, words] = [
      await boxOf(map(page).locator('[data-id="rus"] path').first()),
      await boxOf(label),
    ];
    // Its shape reaches over the antimeridian, to both sides of the map.
    expect(words.x).toBeGreaterThan(width / 2);
    expect(words.y).toBeGreaterThanOrEqual(land.y);
    expect(words.y + words.height).toBeLessThan(land.y + land.height);
    expect(words.x + words.width).toBeLessThan(0.83 * width);
  }
});

test('the key says what the numbers of the named are the least of, apart from its count', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await open(page);
  await settled(page);
  const row = page.locator('#legend li').first();
  await expect(row).toContainText('Named, at least this many');
  const [said, count] = [row.getByText('at least this many'), row.getByText('18 countries')];
  const [above, below] = [await boxOf(said), await boxOf(count)];
  expect(below.y).toBeGreaterThanOrEqual(above.y + above.height - 1);
});

test('a menu begins where its button does', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  for (const [lang, names] of [
    ['en', ['Show', 'World']],
    ['ar', ['إظهار', 'العالم']],
  ] as const) {
    await open(page, `?lang=${lang}`);
    await settled(page);
    for (const name of names) {
      const button = page.locator('main button[popovertarget]').filter({ hasText: name });
      await button.click();
      await expect(page.locator('[popover]:popover-open')).toBeVisible();
      const [own, menu] = [await boxOf(button), await boxOf(page.locator('[popover]:popover-open'))];
      const [from, to] = lang === 'ar' ? [own.x + own.width, menu.x + menu.width] : [own.x, menu.x];
      expect(Math.abs(from - to), name).toBeLessThanOrEqual(1);
      await page.keyboard.press('Escape');
    }
  }
});

test('what lies between countries steps back with them', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await open(page, '?mode=story&step=latin-america');
  for (const ground of ['border', 'disputed'])
    await expect(map(page).locator(`[data-ground="${ground}"]`)).toHaveCSS('opacity', '0.25');
  await open(page);
  await expect(map(page).locator('[data-ground="disputed"]')).toHaveCSS('opacity', '1');
});

test('an English sentence has its rule on its left in Arabic too', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await open(page, '?lang=ar&focus=bra');
  const quote = panel(page).locator('figure').first();
  const [whole, words] = [await boxOf(quote), await boxOf(quote.locator('blockquote'))];
  expect(words.x - whole.x).toBeGreaterThanOrEqual(14);
  expect(whole.x + whole.width - words.x - words.width).toBeLessThanOrEqual(1);
});

test('the keys of many rows leave the Americas in sight', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  for (const layer of ['wording', 'regions']) {
    await open(page, `?layer=${layer}`);
    await settled(page);
    const covered = await page.locator('#legend li :is(b, span)').evaluateAll((all) =>
      all.flatMap((text) => {
        const letters = document.createRange();
        letters.selectNodeContents(text);
        const { right, top, height } = letters.getBoundingClientRect();
        const below = document.elementsFromPoint(right - 1, top + height / 2);
        const on = below.find((one) => one.closest('[data-id]'))?.closest('[data-id]');
        return on && !text.contains(on) && on.closest('[data-map]') ? [text.textContent] : [];
      }),
    );
    expect(covered, layer).toEqual([]);
  }
});
