import type { Page } from '@playwright/test';
import { expect, mark, open, panel, test, violations } from './page.ts';

const help = (page: Page) => page.getByRole('dialog', { name: 'Help' });
const presets = 'nav[aria-label="Go to"] [aria-current]';

test('digits go to the regions, h to China, 0 to the whole world, Escape back', async ({ page }) => {
  await open(page);
  await expect(page.locator(presets)).toHaveText('World');
  for (const [key, id] of [
    ['1', 'asia'],
    ['6', 'developed'],
    ['h', 'chn'],
    ['3', 'africa'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(panel(page)).toHaveAttribute('data-focus', id);
    await expect(page.locator(presets)).toHaveAttribute('aria-keyshortcuts', key);
  }
  await page.keyboard.press('0');
  await expect(page.locator(presets)).toHaveText('World');
  await expect(panel(page)).toHaveAttribute('data-focus', 'africa');
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveAttribute('data-focus', '');
});

test('the buttons do what the keys do', async ({ page }) => {
  await open(page, '?center=10,50&zoom=4');
  await page.getByRole('navigation', { name: 'Go to' }).getByText('Latin America').click();
  await expect(page).toHaveURL('?focus=latin-america');
  await page.getByRole('navigation', { name: 'Go to' }).getByText('World').click();
  await expect(page).toHaveURL('?focus=latin-america&zoom=1');
});

test('a question mark opens the list of all keys; on close the keyboard is where it was', async ({
  page,
}) => {
  await open(page, '?focus=fra');
  await mark(page, 'chn').focus();
  await page.keyboard.press('?');
  await expect(help(page)).toBeVisible();
  await expect(help(page)).toContainText('West Asia and North Africa');
  expect(await violations(page)).toEqual([]);
  // Neither a shortcut nor the way back works behind it.
  await page.keyboard.press('2');
  await page.keyboard.press('Escape');
  await expect(help(page)).toBeHidden();
  await expect(mark(page, 'chn')).toBeFocused();
  await expect(panel(page)).toHaveAttribute('data-focus', 'fra');
});

test('the list opens by a button too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  const button = page.getByRole('button', { name: 'Help: keyboard, and for teachers' });
  await button.click();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(help(page)).toBeHidden();
  await expect(button).toBeFocused();
});

test('what is typed in the search is no shortcut, nor what is pressed with Control', async ({ page }) => {
  await open(page);
  await page.keyboard.press('/');
  await expect(page.locator('[data-search]')).toBeFocused();
  await page.keyboard.type('h1?/');
  await expect(page.locator('[data-search]')).toHaveValue('h1?/');
  await expect(panel(page)).toHaveAttribute('data-focus', '');
  await expect(help(page)).toBeHidden();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+1');
  await expect(panel(page)).toHaveAttribute('data-focus', '');
});

test('switched off, no single character does anything, and the list says so', async ({ page }) => {
  await open(page);
  await page.evaluate(() => (document.documentElement.dataset['keys'] = 'off'));
  for (const key of ['1', 'h', '0', '?', '/']) await page.keyboard.press(key);
  await expect(panel(page)).toHaveAttribute('data-focus', '');
  await expect(help(page)).toBeHidden();
  await expect(page.locator('[data-search]')).not.toBeFocused();
  await page.getByRole('button', { name: 'Help: keyboard, and for teachers' }).click();
  await expect(help(page)).toContainText('switched off in the settings');
  await page.keyboard.press('Escape');
  await mark(page, 'bra').click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveAttribute('data-focus', '');
});
