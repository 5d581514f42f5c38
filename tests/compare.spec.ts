import type { Page } from '@playwright/test';
import { expect, mark, open, panel, sentence, test, violations } from './page.ts';

const pin = (page: Page) => panel(page).getByRole('button', { name: 'Compare', exact: true });
const pins = (page: Page) => page.getByRole('region', { name: 'Compared places' });
const compared = (page: Page) => page.getByRole('region', { name: 'Side by side' });
const heads = (page: Page) => compared(page).locator('thead a');

test('places are pinned from their cards, stay while one moves, and stand side by side', async ({ page }) => {
  await open(page, '?focus=fra');
  await expect(pin(page)).toHaveAttribute('aria-pressed', 'false');
  await pin(page).click();
  await expect(pin(page)).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL('?focus=fra&compare=fra');
  await expect(pins(page)).toContainText('Add another');
  await mark(page, 'deu').focus();
  await page.keyboard.press('Enter');
  await pin(page).click();
  await expect(page).toHaveURL(/\?focus=deu.*compare=fra,deu$/);
  await pins(page).getByRole('button', { name: 'Side by side (2)' }).click();
  await expect(heads(page)).toHaveText(['France', 'Germany']);
  await expect(compared(page)).toContainText('At least 3 parties');
  await expect(compared(page)).toContainText('French Rassemblement pour la France');
  const quote = compared(page).locator('[lang="en"] a[href="?focus=developed.2.2"]').first();
  await expect(quote).toContainText('Leaders from German Socialist Party');
  await quote.click();
  await expect(page).toHaveURL('?focus=developed.2.2&compare=fra,deu');
  await expect(sentence(page, 'developed.2.2')).toBeInViewport();
});

test('pinning is no step of the way back, and pins stay on it', async ({ page }) => {
  await open(page);
  await mark(page, 'fra').click();
  await pin(page).click();
  await mark(page, 'ind').click();
  await pin(page).click();
  await page.goBack();
  await expect(panel(page)).toHaveAttribute('data-focus', 'fra');
  await expect(page).toHaveURL(/\?focus=fra.*compare=fra,ind$/);
  await page.goForward();
  await expect(panel(page)).toHaveAttribute('data-focus', 'ind');
  await page.goBack();
  await page.goBack();
  await expect(panel(page)).toHaveAttribute('data-focus', '');
  await expect(pins(page)).toBeVisible();
});

test('a shared link sets its places side by side, and drops what is no place', async ({ page }) => {
  await open(page, '?compare=fra,africa,atlantis,rus-yabloko,asia');
  await expect(page).toHaveURL('?compare=fra,africa,asia');
  await expect(heads(page)).toHaveText(['France', 'Africa', 'Asia']);
  await expect(compared(page)).toContainText('over 70 parties · over 40 countries');
  await expect(compared(page)).toContainText('no total given');
  await expect(compared(page)).toContainText('No party named');
  expect(
    await compared(page)
      .locator('td')
      .evaluateAll((all) => all.every((one) => one.textContent !== '')),
  ).toBe(true);
});

test('a fifth place finds no room and is told so', async ({ page }) => {
  await open(page, '?focus=ken&compare=fra,deu,rus,africa');
  await expect(pin(page)).toHaveAttribute('aria-disabled', 'true');
  await expect(pin(page)).toHaveAccessibleDescription(/4 places are compared already/);
  await pin(page).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('?focus=ken&compare=fra,deu,rus,africa');
  await pins(page).getByRole('button', { name: 'Remove Germany' }).click();
  await expect(pin(page)).not.toHaveAttribute('aria-disabled');
  await pin(page).click();
  await expect(page).toHaveURL('?focus=ken&compare=fra,rus,africa,ken');
});

test('by keyboard: removed, cleared, and back to the text at its mark', async ({ page }) => {
  await open(page, '?focus=bra&compare=bra,fra,rus');
  await pins(page).getByRole('button', { name: 'Side by side' }).focus();
  await page.keyboard.press('Enter');
  await expect(pins(page).getByRole('button', { name: 'Back to the text' })).toBeFocused();
  await compared(page).getByRole('button', { name: 'Remove France' }).focus();
  await page.keyboard.press('Enter');
  await expect(heads(page)).toHaveText(['Brazil', 'Russia']);
  await expect(compared(page)).toBeFocused();
  await pins(page).getByRole('button', { name: 'Back to the text' }).focus();
  await page.keyboard.press('Enter');
  await expect(panel(page).locator('mark').first()).toBeInViewport();
  await pins(page).getByRole('button', { name: 'Remove Brazil' }).focus();
  await page.keyboard.press('Enter');
  await expect(pins(page)).toBeFocused();
  await pins(page).getByRole('button', { name: 'Clear all' }).focus();
  await page.keyboard.press('Enter');
  await expect(pins(page)).toBeHidden();
  await expect(panel(page)).toBeFocused();
  await expect(page).toHaveURL(/\?focus=bra/);
});

test('a folded panel stays folded with places compared', async ({ page }) => {
  await open(page, '?pane=closed&compare=fra,deu,rus');
  const stage = await page.locator('.stage').boundingBox();
  expect(stage?.width).toBe(1280);
});

test('axe finds nothing with places compared', async ({ page }) => {
  test.setTimeout(180_000);
  await open(page, '?compare=fra,deu,africa,mmr');
  await expect(heads(page)).toHaveCount(4);
  expect(await violations(page)).toEqual([]);
  await open(page, '?focus=ken&compare=fra,deu,africa,mmr');
  expect(await violations(page)).toEqual([]);
});

for (const [width, height] of [
  [320, 640],
  [390, 844],
  [740, 360],
] as const) {
  test(`places compared fit a window of ${width}×${height}`, async ({ page }) => {
    test.setTimeout(90_000);
    await page.setViewportSize({ width, height });
    await open(page, '?focus=fra&compare=fra,deu,west-asia-north-africa');
    await pins(page).getByRole('button', { name: 'Side by side' }).click();
    await expect(heads(page).first()).toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await heads(page).last().scrollIntoViewIfNeeded();
    await expect(heads(page).last()).toBeInViewport();
    expect(await violations(page)).toEqual([]);
  });
}
