import type { Page } from '@playwright/test';
import { expect, open, openSettings, panel, test, violations } from './page.ts';

const choose = (page: Page, setting: string, value: string) =>
  page.getByRole('dialog', { name: 'Settings' }).getByLabel(setting).selectOption(value);
const root = (page: Page) => page.locator('html');

test('what is chosen stays, and is there before the first paint', async ({ page }) => {
  await open(page);
  await openSettings(page);
  await choose(page, 'Theme', 'dark');
  await choose(page, 'Text size', 'larger');
  await choose(page, 'Motion', 'reduced');
  await choose(page, 'Single-key shortcuts', 'off');
  // When each attribute of the root comes, in milliseconds of the visit.
  await page.addInitScript(() => {
    const came: Record<string, number> = {};
    Object.assign(window, { came });
    new MutationObserver((changes) => {
      for (const { target, attributeName } of changes)
        if (target === document.documentElement && attributeName) came[attributeName] ??= performance.now();
    }).observe(document, { attributes: true, subtree: true });
  });
  await page.reload();
  await page.waitForSelector('html[data-ready]');
  // The browser reports a paint some time after it.
  await page.waitForFunction(() => performance.getEntriesByName('first-paint').length > 0);
  const { came, painted } = await page.evaluate(() => ({
    came: Reflect.get(window, 'came') as Record<string, number>,
    painted: performance.getEntriesByName('first-paint')[0]?.startTime,
  }));
  await expect(root(page)).toHaveAttribute('data-theme', 'dark');
  await expect(root(page)).toHaveAttribute('data-text', 'larger');
  await expect(root(page)).toHaveAttribute('data-motion', 'reduced');
  await expect(root(page)).toHaveAttribute('data-keys', 'off');
  for (const name of ['theme', 'text', 'motion', 'keys']) {
    expect(came[`data-${name}`], name).toBeLessThan(painted ?? 0);
    expect(came[`data-${name}`], name).toBeLessThan(came['data-ready'] ?? 0);
  }
});

test('a default leaves nothing behind', async ({ page }) => {
  await open(page);
  await openSettings(page);
  await choose(page, 'Theme', 'light');
  await choose(page, 'Theme', 'auto');
  await expect(root(page)).not.toHaveAttribute('data-theme');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('the size of the text is the reader’s, and nothing is lost sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '?focus=fra');
  const size = () => page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
  const before = await size();
  await openSettings(page);
  await choose(page, 'Text size', 'larger');
  expect(await size()).toBeGreaterThan(before * 1.25);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('the language chosen stays, and the link that named another follows', async ({ page }) => {
  await open(page, '?lang=fr');
  await expect(root(page)).toHaveAttribute('lang', 'fr');
  await openSettings(page, 'Plus', 'Réglages');
  await page.getByLabel('Langue').selectOption({ label: 'Русский' });
  await expect(root(page)).toHaveAttribute('lang', 'ru');
  await expect(page).toHaveURL('?lang=ru');
  await open(page);
  await expect(root(page)).toHaveAttribute('lang', 'ru');
  await expect(page).toHaveURL('');
  await openSettings(page, 'Ещё', 'Настройки');
  await page.getByLabel('Язык').selectOption('en');
  await expect(root(page)).toHaveAttribute('lang', 'en');
});

test('Escape closes the settings and leaves the place; with single keys off, a slash is not a shortcut', async ({
  page,
}) => {
  await open(page, '?focus=fra');
  await openSettings(page);
  const settings = page.getByRole('dialog', { name: 'Settings' });
  await expect(settings).toBeVisible();
  expect(await violations(page, { within: '#settings' })).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(settings).toBeHidden();
  await expect(panel(page)).toHaveAttribute('data-focus', 'fra');
  await openSettings(page);
  await choose(page, 'Single-key shortcuts', 'off');
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(page.locator('[data-search]')).not.toBeFocused();
});

test('motion is the reader’s before the device’s', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  const duration = () =>
    page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('div'));
      probe.style.setProperty('transition', 'opacity 1s');
      const { transitionDuration } = getComputedStyle(probe);
      probe.remove();
      return transitionDuration;
    });
  expect(await duration()).toBe('0s');
  await openSettings(page);
  await choose(page, 'Motion', 'full');
  expect(await duration()).toBe('1s');
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await choose(page, 'Motion', 'reduced');
  expect(await duration()).toBe('0s');
});

for (const [how, refuse] of [
  [
    'refused',
    () => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    },
  ],
  [
    'full',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  ],
] as const) {
  test(`storage that is ${how} costs the choice, not the page`, async ({ page }) => {
    await page.addInitScript(refuse);
    await open(page);
    await openSettings(page);
    await choose(page, 'Theme', 'dark');
    await expect(root(page)).toHaveAttribute('data-theme', 'dark');
    await choose(page, 'Language', 'zh');
    await expect(root(page)).toHaveAttribute('lang', 'zh');
  });
}

test('storage that holds rubbish is ignored', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['theme', 'text', 'motion', 'keys', 'lang'])
      localStorage.setItem(`relations-atlas.${name}`, '{"evil":1}');
  });
  await open(page);
  for (const name of ['theme', 'text', 'motion', 'keys', 'lang'])
    await expect(root(page)).not.toHaveAttribute(`data-${name}`);
});

test('a frame without an origin of its own can be set', async ({ framed }) => {
  const frame = await framed('', 'sandbox="allow-scripts"');
  await expect(frame.locator('html[data-ready]')).toBeAttached();
  await openSettings(frame);
  await frame.getByLabel('Language').selectOption('ar');
  await expect(frame.locator('html')).toHaveAttribute('dir', 'rtl');
});
