import type { CDPSession, Page } from '@playwright/test';
import { expect, mark, open, openSettings, panel, test as base, press } from './page.ts';

/** In a browser that keeps pages to go back to, which Playwright turns off. */
const test = base.extend<object, { kept: undefined }>({
  launchOptions: [
    async ({ launchOptions }, provide) =>
      provide({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
    { scope: 'worker' },
  ],
});

/**
 * Reasons for not keeping a page that have nothing to do with it: a headless browser keeps none, and none from the
 * disk.
 */
const OF_BROWSER = [
  'BackForwardCacheDisabledForDelegate',
  'BrowsingInstanceNotSwapped',
  'SchemeNotHTTPOrHTTPS',
];

/** Reasons in the page for which it was not kept. */
function reasonsOf(session: CDPSession) {
  const reasons: string[] = [];
  session.on('Page.backForwardCacheNotUsed', ({ notRestoredExplanations }) => {
    reasons.push(...notRestoredExplanations.map(({ reason }) => reason));
  });
  return reasons;
}

/** Goes to another page, does something there, and back. Whether it was kept. */
async function goAndReturn(page: Page, there: () => Promise<unknown>) {
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }));
  });
  await page.goto('?focus=egy&zoom=2&mode=table');
  await page.waitForSelector('html[data-ready]');
  await there();
  // Playwright's own way back waits for a load, which a kept page has not.
  await page.evaluate(() => void setTimeout(() => history.back()));
  await expect(page).toHaveURL(/focus=bra/);
  await page.waitForSelector('html[data-ready]');
  return page.evaluate(() => Reflect.get(window, 'persisted') === true);
}

test('the page one comes back to is where it was, with what was set elsewhere, and answers', async ({
  page,
}) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.enable');
  const reasons = reasonsOf(session);
  await open(page, '?focus=bra&layer=named');
  const isKept = await goAndReturn(page, () =>
    page.evaluate(() => localStorage.setItem('relations-atlas.theme', 'dark')),
  );
  expect(reasons.filter((reason) => !OF_BROWSER.includes(reason))).toEqual([]);
  expect(isKept).toBe(reasons.length === 0);

  await expect(panel(page)).toHaveAttribute('data-focus', 'bra');
  await expect(page.locator('[data-map] > [data-layer]')).toHaveAttribute('data-layer', 'named');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await press(mark(page, 'ken'));
  await expect(panel(page)).toHaveAttribute('data-focus', 'ken');
  await page.evaluate(() => history.back());
  await expect(panel(page)).toHaveAttribute('data-focus', 'bra');
});

test('a page that was kept takes over what was set meanwhile, but for what its link decides', async ({
  page,
}) => {
  const comeBack = () =>
    page.evaluate(() => {
      localStorage.setItem('relations-atlas.theme', 'dark');
      localStorage.setItem('relations-atlas.text', 'larger');
      localStorage.setItem('relations-atlas.motion', 'rubbish');
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    });
  const root = page.locator('html');
  await open(page);
  await comeBack();
  await expect(root).toHaveAttribute('data-theme', 'dark');
  await expect(root).toHaveAttribute('data-text', 'larger');
  await expect(root).not.toHaveAttribute('data-motion');
  await open(page, '?theme=light');
  await comeBack();
  await expect(root).toHaveAttribute('data-theme', 'light');
});

test('two tabs keep a place each, share what is set, and come back from another page as they were', async ({
  page,
  context,
}) => {
  await open(page, '?focus=bra');
  const other = await context.newPage();
  await open(other, '?focus=ken&layer=named');
  await openSettings(page);
  await page.getByLabel('Theme').selectOption('dark');
  await page.keyboard.press('Escape');
  await mark(page, 'fra').focus();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toHaveAttribute('data-focus', 'fra');
  await expect(panel(other)).toHaveAttribute('data-focus', 'ken');
  await expect(other).toHaveURL('?focus=ken&layer=named');

  await other.goto('at.js');
  await other.goBack({ waitUntil: 'commit' });
  await other.waitForSelector('html[data-ready]');
  await expect(panel(other)).toHaveAttribute('data-focus', 'ken');
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark');
  await mark(other, 'esp').focus();
  await other.keyboard.press('Enter');
  await expect(panel(other)).toHaveAttribute('data-focus', 'esp');
  await other.close();
});
