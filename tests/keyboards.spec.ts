import type { Page } from '@playwright/test';
import { expect, mark, open, panel, served, test, mapBox } from './page.ts';

interface Key {
  readonly key: string;
  readonly code: string;
  readonly shiftKey?: boolean;
}

/** Presses a key on the focused element, as the keyboard of another script sends it. */
const pressAs = (page: Page, key: Key) =>
  page.evaluate((pressed) => {
    const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...pressed });
    (document.activeElement ?? document.body).dispatchEvent(event);
  }, key);
const spoken = (page: Page) => mapBox(page).locator('> [role="status"]');
const settings = (page: Page) => page.locator('#settings');
const openSettings = (page: Page) => settings(page).evaluate((box) => (box as HTMLElement).showPopover());

test('on a Russian, an Arabic and a French keyboard the same keys do the same', async ({ page }) => {
  await open(page);
  await pressAs(page, { key: 'р', code: 'KeyH' });
  await expect(panel(page)).toHaveAttribute('data-focus', 'chn');
  await pressAs(page, { key: '٣', code: 'Digit3' });
  await expect(panel(page)).toHaveAttribute('data-focus', 'africa');
  await pressAs(page, { key: '&', code: 'Digit1' });
  await expect(panel(page)).toHaveAttribute('data-focus', 'asia');
  await mark(page, 'fra').focus();
  await pressAs(page, { key: 'س', code: 'KeyS' });
  await expect(spoken(page)).not.toBeEmpty();
  await pressAs(page, { key: '؟', code: 'Slash', shiftKey: true });
  await expect(page.getByRole('dialog', { name: 'Help' })).toBeVisible();
});

test('nothing fires behind an open popover, not even on the map', async ({ page }) => {
  await open(page);
  await mark(page, 'fra').focus();
  await openSettings(page);
  for (const key of ['3', 'h', 'd', 'p', 't', '+', 's', '?', '/', 'ArrowRight'])
    await page.keyboard.press(key);
  await expect(page).toHaveURL('');
  await expect(mark(page, 'fra')).toBeFocused();
  await expect(spoken(page)).toBeEmpty();
  await page.keyboard.press('Escape');
  await expect(settings(page)).toBeHidden();
  await page.keyboard.press('3');
  await expect(page).toHaveURL('?focus=africa');
});

test('the settings close when the projector or a talk opens under them', async ({ page }) => {
  for (const place of ['?display=projector', '?mode=talk']) {
    await open(page);
    await openSettings(page);
    await expect(settings(page)).toBeVisible();
    // By a link and not by a press of the mouse, which closes them by itself.
    await page.evaluate((href) => {
      const link = Object.assign(document.createElement('a'), { href });
      document.querySelector('main')?.append(link);
      link.click();
      link.remove();
    }, place);
    await expect(settings(page), place).toBeHidden();
    await expect(page).toHaveURL(new RegExp(place.slice(1)));
  }
});

test(
  'a key pressed on the map before its script has come is answered when it comes',
  served('the script is in the file'),
  async ({ page }) => {
    let deliver = () => {};
    const released = new Promise<void>((done) => (deliver = done));
    await page.route('**/assets/map-*.js', async (route) => {
      await released;
      await route.continue();
    });
    await open(page);
    await mark(page, 'fra').focus();
    await page.keyboard.press('ArrowRight');
    await expect(mark(page, 'fra')).toBeFocused();
    deliver();
    await expect(page.locator('[data-map] [data-id]:focus')).toHaveAttribute('data-id', /^(?!fra$)/);
  },
);
