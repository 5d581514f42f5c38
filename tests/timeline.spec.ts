import { atlas } from './dataset.ts';
import { expect, go, mark, open, panel, test, violations, card } from './page.ts';

const dated = atlas.claims.filter((claim) => claim.kind === 'event' || claim.kind === 'figure');
const OPEN = '?dates=open';

test('the page holds every date before scripts, as links in the order of time', async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(baseURL ?? '');
  const links = page.locator('#dates a');
  await expect(links.first()).toHaveAccessibleName(/^Late 1970s/);
  await expect(links.last()).toHaveAccessibleName(/^Published on November 2, 2014/);
  await expect(page.getByRole('link', { name: '2007: 5 dates' })).toBeVisible();
  await expect(page.locator('#dates h2')).toHaveText(`Dates ${dated.length}`);
  expect(await page.locator('[style]').count()).toBe(0);
  await page.close();
});

test('a button opens the strip under the map and closes it; × gives the keyboard back', async ({ page }) => {
  await open(page);
  const button = page.getByRole('button', { name: 'Dates', exact: true });
  const strip = page.locator('#dates');
  await expect(strip).toBeHidden();
  await button.click();
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await expect(page).toHaveURL(OPEN);
  await expect(strip).toBeInViewport({ ratio: 1 });
  expect((await strip.boundingBox())?.height).toBe(84);
  await page.getByRole('button', { name: 'Close the dates' }).click();
  await expect(strip).toBeHidden();
  await expect(button).toBeFocused();
  await expect(button).toHaveAttribute('aria-expanded', 'false');
});

test('a date leads to its sentence and lights up its place', async ({ page }) => {
  await open(page, OPEN);
  const date = page.locator('[data-moment="icapp-2002"]');
  await date.locator('rect').last().hover();
  await expect(date.locator('title')).toHaveText(
    'November 2002: Second International Conference of Asian Political Parties',
  );
  await expect(mark(page, 'tha')).toHaveAttribute('data-lit', '');
  await date.locator('rect').last().click();
  await expect(page).toHaveURL('?focus=icapp-2002&dates=open');
  await expect(panel(page).locator('figure').first()).toBeInViewport();
  await page.mouse.move(5, 5);
  await expect(mark(page, 'tha')).toHaveAttribute('data-lit', '');
  await expect(page.locator('#dates [aria-current]')).toHaveAttribute('data-moment', 'icapp-2002');
});

test('several dates of a year open as one card, each sentence once, and light up their regions', async ({
  page,
}) => {
  await open(page, OPEN);
  await page.locator('[data-moment="2007"] rect').last().click();
  await expect(card(page).getByRole('heading', { level: 2 })).toHaveText('2007 5 dates');
  await expect(card(page).locator('figure')).toHaveCount(4);
  await expect(card(page).locator('section a[href^="?focus="]:not(figcaption a)')).toHaveCount(5);
  // If the mark was, another may lie now.
  await page.mouse.move(5, 5);
  for (const id of ['bra', 'nga', 'egy', 'pol']) await expect(mark(page, id)).toHaveAttribute('data-lit', '');
  await expect(mark(page, 'aus')).not.toHaveAttribute('data-lit');
});

test('the strip is one stop of Tab; arrow keys walk along it, and Enter opens', async ({ page }) => {
  await open(page, OPEN);
  await expect(page.locator('[data-moment][tabindex="0"]')).toHaveCount(1);
  await page.locator('#dates [data-moment]').first().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-moment="brandt-1984"]')).toBeFocused();
  await expect(mark(page, 'chn')).toHaveAttribute('data-lit', '');
  await page.keyboard.press('Enter');
  await expect(panel(page)).toHaveAttribute('data-focus', 'brandt-1984');
  await expect(page.locator('#dates [aria-current]')).toHaveAccessibleName(/^1984/);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Close the dates' })).toBeFocused();
});

test('no two marks touch in a window of any width', async ({ page }) => {
  await open(page, OPEN);
  const marks = page.locator('[data-moment] > :is(circle, rect:has(~ rect))');
  for (const width of [1280, 880, 390]) {
    await page.setViewportSize({ width, height: 844 });
    const gaps = async () => {
      const boxes = await marks.evaluateAll((all) =>
        all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect),
      );
      return boxes.slice(1).map(({ left }, index) => left - (boxes[index]?.right ?? 0));
    };
    await expect.poll(async () => Math.min(...(await gaps())), `at ${width}`).toBeGreaterThan(0);
    expect((await gaps()).length).toBeGreaterThan(4);
  }
});

test('axe finds nothing in the open strip and its cards', async ({ page }) => {
  await open(page, OPEN);
  expect(await violations(page, { within: '#dates' })).toEqual([]);
  await go(page, `${OPEN}&focus=2007`);
  await expect(card(page).getByRole('heading', { level: 2 })).toBeVisible();
  expect(await violations(page, { within: '#panel' })).toEqual([]);
});
