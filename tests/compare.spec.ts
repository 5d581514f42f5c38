import type { Page } from '@playwright/test';
import { expect, go, mark, open, panel, sentence, test, violations, mapBox, press } from './page.ts';

const pin = (page: Page) => panel(page).getByRole('button', { name: 'Compare', exact: true });
const pins = (page: Page) => page.getByRole('region', { name: 'Places to compare' });
const compared = (page: Page) => page.getByRole('region', { name: 'Side by side' });
const heads = (page: Page) => compared(page).locator('thead span > a');

test('places are pinned from their cards, stay while one moves, and stand side by side', async ({ page }) => {
  await open(page, '?focus=fra');
  await expect(pin(page)).toHaveAttribute('aria-pressed', 'false');
  await pin(page).click();
  await expect(pin(page)).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL('?focus=fra&compare=fra');
  await expect(pins(page)).toContainText('Add a second country or region to compare.');
  await mark(page, 'deu').focus();
  await page.keyboard.press('Enter');
  await pin(page).click();
  await expect(page).toHaveURL(/\?focus=deu.*compare=fra,deu$/);
  await pins(page).getByRole('button', { name: 'Show side by side (2)' }).click();
  await expect(heads(page)).toHaveText(['France', 'Germany']);
  await expect(compared(page)).toContainText('3 parties named. There may be more.');
  await expect(compared(page)).toContainText('French Rassemblement pour la France');
  const quote = compared(page)
    .locator('a[href="?focus=developed.2.2"]', { has: page.locator('[lang="en"]') })
    .first();
  await expect(quote).toContainText('Leaders from German Socialist Party');
  await quote.click();
  await expect(page).toHaveURL('?focus=developed.2.2&compare=fra,deu');
  await expect(panel(page).getByRole('figure').first()).toBeInViewport();
  await expect(panel(page).getByRole('figure').first()).toContainText('Leaders from German Socialist Party');
  await expect(sentence(page, 'developed.2.2')).toHaveAttribute('data-lit', 'focus');
});

test('pinning adds no history entry, and going back keeps the pins', async ({ page }) => {
  await open(page);
  await press(mark(page, 'fra'));
  await pin(page).click();
  await press(mark(page, 'ind'));
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

test('a shared link shows its places side by side, names the unknown ones, and stays', async ({ page }) => {
  await open(page, '?compare=fra,africa,atlantis,rus-yabloko,asia');
  await expect(page.getByRole('status').filter({ hasText: 'does not know' })).toContainText(
    'This link names a place the atlas does not know: atlantis, rus-yabloko',
  );
  await expect(page).toHaveURL('?compare=fra,africa,atlantis,rus-yabloko,asia');
  await expect(heads(page)).toHaveText(['France', 'Africa', 'Asia']);
  await expect(compared(page)).toContainText('over 70 parties · over 40 countries');
  await expect(compared(page)).toContainText('no total given');
  await expect(compared(page)).toContainText('No parties named');
  expect(
    await compared(page)
      .locator('td')
      .evaluateAll((all) => all.every((one) => one.textContent !== '')),
  ).toBe(true);
});

test('what is compared is ringed, each sentence of several stands once, and the map holds them all', async ({
  page,
}) => {
  await open(page, '?compare=fra,deu');
  await page.waitForSelector('[data-camera]:not([data-moving])');
  await expect(page.locator('[data-map] > g > [data-ground="ring-ink"][href]')).toHaveCount(2);
  await expect(page.locator('[data-map]')).toBeVisible();
  const map = await mapBox(page).boundingBox();
  for (const id of ['fra', 'deu']) {
    const box = await page.locator(`#shape-${id}`).boundingBox();
    expect(box?.width).toBeGreaterThan(60);
    expect((box?.x ?? 0) + (box?.width ?? Infinity)).toBeLessThanOrEqual(map?.width ?? 0);
  }
  expect((await panel(page).boundingBox())?.width).toBeGreaterThan(550);
  await expect(compared(page).getByRole('rowheader', { name: 'In the same sentence' })).toBeVisible();
  await expect(
    compared(page).getByRole('link', { name: /^Leaders from German Socialist Party/ }),
  ).toHaveCount(1);
  await expect(compared(page).getByRole('columnheader', { name: 'Only Germany' })).toBeVisible();
  await compared(page).getByRole('button', { name: 'Remove Germany' }).click();
  await expect(page.locator('[data-map] > g > [data-ground="ring-ink"][href]')).toHaveCount(1);
});

test('the bar leads to the article and takes another country in; a region stands above the name', async ({
  page,
}) => {
  await open(page, '?compare=fra,deu');
  await expect(compared(page).locator('thead th').first()).toContainText('Developed countries');
  await expect(compared(page)).toContainText('usual name: Socialist Party');
  const add = panel(page).getByRole('combobox', { name: 'Add a country' });
  const box = await add.boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(100);
  await add.fill('ital');
  await add.press('Enter');
  await expect(page).toHaveURL('?compare=fra,deu,ita');
  await expect(heads(page)).toContainText(['France', 'Germany', 'Italy']);
  await expect(add).toHaveValue('');
  await add.fill('africa');
  await add.press('Enter');
  await expect(page).toHaveURL('?compare=fra,deu,ita,africa');
  await expect(add).toBeHidden();
  await panel(page).getByRole('link', { name: 'Whole article' }).click();
  await expect(compared(page)).toBeHidden();
  await expect(sentence(page, 'developed.2.2')).toBeVisible();
  await expect(page).toHaveURL(/compare=fra,deu,ita,africa/);
});

test('a fifth place finds no room and is told so', async ({ page }) => {
  await open(page, '?focus=ken&compare=fra,deu,rus,africa');
  await expect(pin(page)).toHaveAttribute('aria-disabled', 'true');
  await expect(pin(page)).toHaveAccessibleDescription(
    'You can compare up to 4 places. Remove one to add another.',
  );
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
  const stage = await page.getByRole('main').boundingBox();
  expect(stage?.width).toBe(1280);
});

test('axe finds nothing with places compared', async ({ page }) => {
  await open(page, '?compare=fra,deu,africa,mmr');
  await expect(heads(page)).toHaveCount(4);
  expect(await violations(page)).toEqual([]);
  await go(page, '?focus=ken&compare=fra,deu,africa,mmr');
  await expect(panel(page)).toHaveAttribute('data-focus', 'ken');
  await expect(pins(page)).toBeVisible();
  expect(await violations(page, { within: 'aside' })).toEqual([]);
});

for (const [width, height] of [
  [320, 640],
  [390, 844],
  [740, 360],
] as const)
  test(`places compared fit a small window of ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, '?focus=fra&compare=fra,deu,west-asia-north-africa');
    await pins(page).getByRole('button', { name: 'Side by side' }).click();
    await heads(page).first().scrollIntoViewIfNeeded();
    await expect(heads(page).first()).toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await heads(page).last().scrollIntoViewIfNeeded();
    await expect(heads(page).last()).toBeInViewport();
    expect(await violations(page, { within: 'aside' })).toEqual([]);
  });
