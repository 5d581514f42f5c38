import type { Page } from '@playwright/test';
import { expect, open, served, test, violations } from './page.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'About this map' });
const link = (page: Page) => page.getByRole('link', { name: 'About this map' });
const part = (page: Page, id: string) => dialog(page).locator(`#about-${id}`);

test('one press from the source line opens it, and the keyboard returns to where it was', async ({
  page,
}) => {
  await open(page, '?focus=bra');
  await link(page).focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeVisible();
  await expect(dialog(page).getByText('The CPC’s own account, not verified')).toBeVisible();
  expect(await violations(page, { within: 'dialog[open]' })).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(link(page)).toBeFocused();
  // The key of the dialog leaves the place.
  await expect(page).toHaveURL('?focus=bra');
  await link(page).click();
  await dialog(page).getByRole('button', { name: 'Close' }).click();
  await expect(link(page)).toBeFocused();
});

test('it has the size of its picture, and seven parts that the keyboard reaches', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await open(page);
  await link(page).click();
  await expect(part(page, 'report')).toBeVisible();
  const box = await dialog(page).boundingBox();
  expect(box?.width).toBe(960);
  expect(box?.height).toBeLessThanOrEqual(660);
  const parts = dialog(page).getByRole('navigation').getByRole('link');
  await expect(parts).toHaveText([
    'How to read',
    'Source',
    'Method',
    'Limits',
    'License',
    'How to cite',
    'Report a mistake',
  ]);
  for (const id of ['source', 'report']) {
    await dialog(page).locator(`nav a[href="#about-${id}"]`).press('Enter');
    await expect(part(page, id)).toBeFocused();
    await expect(part(page, id)).toBeInViewport({ ratio: 1 });
    await expect(dialog(page).locator('nav [aria-current]')).toHaveCount(1);
  }
});

test('a link names a part: the boundaries', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '#about-boundaries');
  // The part is longer than the screen: it lists every disputed place.
  await expect(part(page, 'boundaries').getByRole('heading').first()).toBeInViewport({ ratio: 1 });
  await expect(part(page, 'boundaries')).toContainText('Natural Earth');
});

test('on a phone it fills the screen, and nothing is lost sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  // English, the longest words, and from right to left.
  for (const lang of ['en', 'ru', 'ar']) {
    await open(page, `?lang=${lang}`);
    // At its end, the page has scrolled clear of the sheet.
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.locator('footer a[href="#about"]').click();
    const about = page.getByRole('dialog');
    await expect(about.locator('#about-report')).toBeAttached();
    expect(await about.boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 });
    expect(await about.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    if (lang === 'en') expect(await violations(page, { within: 'dialog[open]' })).toEqual([]);
  }
});

test('all claims are a press away, and the citation is copied in each format', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']).catch(() => {});
  await open(page);
  await link(page).click();
  const taken: string[] = [];
  await page.exposeFunction('take', (text: string) => taken.push(text));
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: (text: string) => Reflect.get(window, 'take')(text) as Promise<void> },
    });
  });
  const cite = part(page, 'cite');
  for (const name of ['Copy', 'Copy as BibTeX', 'Copy as RIS'])
    await cite.getByRole('button', { name, exact: true }).click();
  await expect(cite.getByRole('status')).toHaveText('Copied.');
  expect(taken.map((text) => text.slice(0, 8))).toEqual(['“Relatio', '@misc{re', 'TY  - EL']);
  await dialog(page).getByRole('link', { name: 'See all claims' }).click();
  await expect(dialog(page)).toBeHidden();
  await expect(page.getByRole('table').first()).toBeVisible();
});

test('a report begins with what is open, and is there to take where copying is refused', async ({ page }) => {
  await open(page, '?focus=bra');
  await link(page).click();
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error()) },
    });
  });
  await part(page, 'report').getByRole('button').click();
  await expect(part(page, 'report').getByRole('textbox')).toHaveValue(
    /Place: Brazil\nSentence: .*\nLink: .*focus=bra/,
  );
});

test('a frame has it too', async ({ page, framed }) => {
  const frame = await framed('?embed');
  await expect(frame.locator('html[data-ready]')).toBeAttached();
  await frame.getByRole('link', { name: 'About this map' }).click();
  const about = frame.getByRole('dialog', { name: 'About this map' });
  await expect(about.getByText('Natural Earth, public domain')).toBeVisible();
  await about.getByRole('button', { name: 'Close' }).click();
  await expect(about).toBeHidden();
  await expect(page.locator('iframe')).toBeVisible();
});

test('printed while open, it is what is printed', async ({ page }) => {
  await open(page);
  await link(page).click();
  await expect(part(page, 'report')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(dialog(page)).toBeVisible();
  await expect(page.locator('[data-map]')).toBeHidden();
  await expect(dialog(page).locator('nav')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.keyboard.press('Escape');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-map]')).toBeVisible();
});

test.describe('where it does not come', () => {
  test.use({ expected: /about-.*\.js|ERR_FAILED/ });
  test(
    'it says so, and comes when it is tried again',
    served('a file has no parts that load later'),
    async ({ page }) => {
      await open(page);
      await page.route('**/about-*.js', (route) => route.abort());
      await link(page).click();
      const failed = page.getByText('Couldn’t load this part.');
      await expect(failed).toBeVisible();
      await page.getByRole('button', { name: 'Close' }).click();
      await expect(failed).toBeHidden();
      await link(page).click();
      await page.unroute('**/about-*.js');
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(part(page, 'source')).toBeVisible();
    },
  );
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false, expected: /^failed: .*\/assets\/.*\.js(on)?$|preload/ });
  test('the link leads to the same text on the page', async ({ page }) => {
    await page.goto('');
    await link(page).click();
    const about = page.locator('#about');
    await expect(about.getByText('The CPC’s own account, not verified')).toBeInViewport();
    await expect(about.getByRole('heading', { level: 3 })).toHaveCount(7);
    await expect(about.getByRole('link', { name: 'CC BY 4.0' })).toBeVisible();
  });
});
