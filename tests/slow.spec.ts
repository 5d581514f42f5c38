import { expect, mark, panel, test } from './page.ts';

test.setTimeout(240_000);

test('on a device ten times slower, parts load, the map flies and a country opens', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  const unhurried = expect.configure({ timeout: 90_000 });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 10 });
  await page.goto('');
  await page.waitForSelector('html[data-ready]', { timeout: 90_000 });
  await mark(page, 'ind').click({ timeout: 90_000 });
  await unhurried(panel(page)).toHaveAttribute('data-focus', 'ind');
  await page.locator('[data-search]').click({ timeout: 90_000 });
  await page.keyboard.type('ken');
  await unhurried(page.getByRole('option').first()).toContainText('Kenya');
  await page.keyboard.press('Enter');
  await unhurried(panel(page)).toHaveAttribute('data-focus', 'ken');
  await page.waitForSelector('[data-camera]:not([data-moving])', { timeout: 90_000 });
  await expect(page.getByRole('alert')).toHaveCount(0);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
});

test('what is typed and chosen before the page answers is not lost', async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 10 });
  await page.goto('', { waitUntil: 'commit' });
  await page.locator('[data-search]').click({ timeout: 90_000 });
  await page.keyboard.type('bra');
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await page.waitForSelector('html[data-ready]');
  await expect(page.getByRole('option').first()).toContainText('Brazil');
});
