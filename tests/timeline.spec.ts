import { atlas } from './dataset.ts';
import { expect, mark, open, panel, sentence, test, violations } from './page.ts';

const dated = atlas.claims.filter((claim) => claim.kind === 'event' || claim.kind === 'figure');

test('the page holds every date before scripts, as a link, in the order of time', async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(baseURL ?? '');
  await page.locator('.timeline summary').click();
  const links = page.locator('.timeline li a');
  await expect(links).toHaveCount(dated.length);
  await expect(links.first()).toContainText('late 1970s');
  await expect(links.last()).toContainText('November 2, 2014');
  const counted = page.getByRole('listitem').filter({ hasText: /^by August 2007/ });
  await expect(counted).toHaveCount(1);
  await expect(counted.getByRole('link')).toHaveCount(5);
  expect(await page.locator('[style]').count()).toBe(0);
  await page.close();
});

test('a date leads to its sentence and its place, by mouse on the scale', async ({ page }) => {
  await open(page);
  const dot = page.locator('[data-moment="icapp-2002"] circle').last();
  await dot.hover();
  await expect(page.locator('.timeline-shown')).toHaveText(
    'November 2002: Second International Conference of Asian Political Parties',
  );
  await expect(mark(page, 'tha')).toHaveAttribute('data-lit', '');
  await dot.click();
  await expect(page).toHaveURL('?focus=icapp-2002');
  await expect(sentence(page, 'asia.4.4')).toBeInViewport();
  await page.mouse.move(5, 5);
  await expect(mark(page, 'tha')).toHaveAttribute('data-lit', '');
  await expect(page.locator('[data-moment][data-current]')).toHaveAttribute('data-moment', 'icapp-2002');
});

test('the same is done by keys in the list', async ({ page }) => {
  await open(page);
  await page.locator('.timeline summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(mark(page, 'chn')).toHaveAttribute('data-lit', '');
  await page.keyboard.press('Enter');
  await expect(panel(page)).toHaveAttribute('data-focus', 'brandt-1984');
  await expect(page.locator('.timeline [aria-current]')).toContainText('1984');
});

for (const width of [390, 1280]) {
  test(`no two dots touch at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await open(page);
    const boxes = await page
      .locator('[data-moment] circle:last-child')
      .evaluateAll((dots) => dots.map((dot) => dot.getBoundingClientRect().toJSON() as DOMRect));
    expect(boxes).toHaveLength(dated.length);
    boxes.slice(1).forEach(({ left }, index) => expect(left).toBeGreaterThan(boxes[index]?.right ?? 0));
  });
}

test('axe finds nothing in the open list, and the legend stays in sight at 1280×720', async ({ page }) => {
  await open(page, '?focus=africa-figure');
  // What is not said, and whose account it is, are in sight with the rest.
  await expect(page.locator('.legend-row').last()).toBeInViewport({ ratio: 1 });
  await expect(page.locator('.legend-caution')).toBeInViewport({ ratio: 1 });
  await page.locator('.timeline summary').click();
  expect(await violations(page)).toEqual([]);
});
