import type { Page } from '@playwright/test';
import { expect, mark, open, openMenu, panel, served, test, violations, press } from './page.ts';

const help = (page: Page) => page.getByRole('dialog', { name: 'Help' });
const places = (page: Page) => page.getByRole('navigation', { name: 'Go to' });
/** Opens the menu of the rest, and from it the help. */
async function openHelp(page: Page) {
  await openMenu(page, 'More');
  await page.getByRole('button', { name: 'Help: keyboard and teaching' }).click();
}
/** Looks into the menu of places for the one where the map is, by its key. */
async function standsAt(page: Page, key: string) {
  await openMenu(page, 'World');
  const current = places(page).locator('[aria-current="true"], [aria-pressed="true"]');
  await expect(current).toHaveAttribute('aria-keyshortcuts', key);
  await page.keyboard.press('Escape');
  await expect(places(page)).toBeHidden();
}

test('digits go to the regions, h to China, 0 to the whole world, Escape back', async ({ page }) => {
  await open(page);
  await standsAt(page, '0');
  for (const [key, id] of [
    ['1', 'asia'],
    ['6', 'developed'],
    ['h', 'chn'],
    ['3', 'africa'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(panel(page)).toHaveAttribute('data-focus', id);
    await standsAt(page, key);
  }
  await page.keyboard.press('0');
  await standsAt(page, '0');
  await expect(panel(page)).toHaveAttribute('data-focus', 'africa');
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveAttribute('data-focus', '');
});

test('the buttons do what the keys do', async ({ page }) => {
  await open(page, '?center=10,50&zoom=4');
  await openMenu(page, 'World');
  await places(page).getByRole('link', { name: 'Latin America' }).click();
  await expect(page).toHaveURL('?focus=latin-america');
  await openMenu(page, 'World');
  await places(page).getByRole('button', { name: 'World' }).click();
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
  await openHelp(page);
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(help(page)).toBeHidden();
  // The entry it came by is gone with its menu.
  await expect(page.getByRole('button', { name: 'More' })).toBeFocused();
});

test('keys typed in the search, or pressed with Control, are not shortcuts', async ({ page }) => {
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
  await openHelp(page);
  await expect(help(page)).toContainText('off in the settings');
  await page.keyboard.press('Escape');
  await press(mark(page, 'arg'));
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveAttribute('data-focus', '');
});

test('F6 brings the keyboard to the panel, and Escape closes it, the whole article too', async ({ page }) => {
  await open(page, '?focus=fra');
  await page.keyboard.press('F6');
  await expect(page.locator('#panel')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await page.getByRole('button', { name: 'Article', exact: true }).click();
  await expect(panel(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(page).toHaveURL('');
});

test(
  'the entries of the menu stay where they are when one of them comes',
  served('the part is in the file'),
  async ({ page }) => {
    let bring = () => {};
    const asked = new Promise<void>((done) => (bring = done));
    await page.route('**/assets/*.js', async (route) => {
      if (await page.locator('html[data-ready]').count()) await asked;
      await route.continue();
    });
    await open(page);
    await page.getByRole('button', { name: 'More', exact: true }).click();
    const [first, last] = [
      page.getByRole('link', { name: 'Also in the article' }),
      page.getByRole('button', { name: 'Settings', exact: true }),
    ];
    await expect(last).toBeVisible();
    const between = async () => ((await last.boundingBox())?.y ?? 0) - ((await first.boundingBox())?.y ?? 0);
    const before = await between();
    expect(before).toBeGreaterThan(100);
    bring();
    await expect(page.getByRole('button', { name: 'Save for offline use' })).toBeVisible();
    expect(Math.abs((await between()) - before)).toBeLessThan(2);
  },
);
