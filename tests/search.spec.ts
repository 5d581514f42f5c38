import { expect, mark, open, panel, sentence, served, settled, test, violations } from './page.ts';
import type { Page } from '@playwright/test';

/** Finds the position among the matching sentences. */
const count = (page: Page) => page.getByRole('search').getByText(/^\d+ (of \d+|sentences)$/);
/** Finds the text shown instead of results. */
const hint = (page: Page) => page.locator('search p:not([role])').first();

const field = (page: Page) => page.getByRole('combobox', { name: 'Search countries' });
const option = (page: Page, id: string) => page.locator(`[role="option"][data-id="${id}"]`);
const results = (page: Page) => page.getByRole('listbox', { name: 'Results' });

/** Types into the field as it is rendered, whether or not what answers it is there yet. */
async function search(page: Page, text: string) {
  await page.locator('[data-search]').click();
  await page.keyboard.type(text);
  await expect(field(page)).toHaveValue(text);
}

/** The box of what is not drawn. */
const NOWHERE = { x: NaN, y: NaN, width: NaN, height: NaN };
/** The words painted over the panel. */
const painted = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('search') ?? [])].map((range) => (range as Range).toString()));

test('Enter goes to the first country found, by any of its names', async ({ page }) => {
  await open(page);
  for (const [typed, id] of [['burma', 'mmr'], ['ROK', 'kor'], ['法国', 'fra'], ['cote d', 'civ']] as const) {
    await search(page, typed);
    await expect(page.getByRole('option').first()).toHaveAttribute('data-id', id);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`?focus=${id}`);
    await expect(panel(page)).toHaveAttribute('data-focus', id);
    await expect(results(page)).toBeHidden();
    await expect(field(page)).toHaveValue('');
    await expect(panel(page)).toBeFocused();
  }
}); // prettier-ignore

test('the panel keeps the keyboard that came before its script', async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto('');
  await search(page, 'burma');
  await expect(page.getByRole('option').first()).toHaveAttribute('data-id', 'mmr');
  await page.keyboard.press('Enter');
  await expect(panel(page)).toHaveAttribute('data-focus', 'mmr');
  await settled(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await expect(panel(page).getByRole('heading', { name: 'Myanmar' })).toBeVisible();
  await expect(panel(page)).toBeFocused();
});

test('the same country is found and opened again and again', async ({ page }) => {
  await open(page);
  for (let time = 0; time < 3; time++) {
    await search(page, 'kenya');
    await page.keyboard.press('Enter');
    await expect(panel(page)).toHaveAttribute('data-focus', 'ken');
    await expect(field(page)).toHaveValue('');
    await page.keyboard.press('Escape');
    await expect(panel(page)).toHaveAttribute('data-focus', '');
  }
});

test('keeps what is typed while the search is loading', served('the file holds it'), async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/assets/search-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await open(page);
  const plain = page.locator('[data-search]');
  await plain.click();
  await page.keyboard.type('yabco');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  release();
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('lo');
  await expect(field(page)).toHaveValue('yabloco');
  await expect(option(page, 'rus-yabloko')).toBeVisible();
});

test.describe('when the search does not load', served('the file holds it'), () => {
  test.use({ expected: /assets\/search-|preload assets|Failed to load|Failed to fetch|ERR_FAILED/ });

  test('says so, keeps what was typed, and tries again', async ({ page }) => {
    await page.route('**/assets/search-*.js', (route) => route.abort());
    await open(page);
    await page.locator('[data-search]').click();
    await page.keyboard.type('ken');
    await expect(page.getByRole('alert')).toContainText('Couldn’t load');
    expect(await violations(page, { within: 'header' })).toEqual([]);
    await page.unroute('**/assets/search-*.js');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(option(page, 'ken')).toBeVisible();
    await expect(field(page)).toBeFocused();
  });
});

test('results are grouped, each with a line that says what it is', async ({ page }) => {
  await open(page);
  await search(page, 'russia');
  const groups = results(page).getByRole('group');
  await expect(groups.first()).toHaveAccessibleName('Countries and territories 1');
  await expect(option(page, 'rus')).toContainText('7 parties named');
  const parties = groups.filter({ hasText: 'Parties' }).getByRole('option');
  await expect(parties.first()).toContainText('Russia');
  expect(await results(page).getByRole('option').count()).toBeLessThanOrEqual(8);
  await expect(groups.last()).toHaveAccessibleName(/^In the article/);
  await expect(groups.last().locator('mark').first()).toHaveText(/russia/i);
  await expect(page.getByRole('status').filter({ hasText: 'results.' })).toHaveCount(1);
});

test('arrow keys move through the results, and a click opens one', async ({ page }) => {
  await open(page);
  await search(page, 'united');
  const options = page.getByRole('option');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  const id = await options.nth(1).getAttribute('id');
  await expect(field(page)).toHaveAttribute('aria-activedescendant', id ?? '');
  await option(page, 'rus-united-russia').click();
  await expect(panel(page)).toHaveAttribute('data-focus', 'rus-united-russia');
});

test('words of the article are marked, and Enter leads from sentence to sentence', async ({ page }) => {
  await open(page);
  await search(page, 'stable');
  await expect(count(page)).toHaveText('3 sentences');
  expect(await painted(page)).toEqual(['stable', 'stable', 'stable']);
  await page.keyboard.press('Enter');
  await expect(count(page)).toHaveText('1 of 3');
  await expect(field(page)).toHaveValue('stable');
  await page.keyboard.press('Enter');
  await expect(count(page)).toHaveText('2 of 3');
  await expect(sentence(page, 'asia.2.2')).toHaveAttribute('data-lit', 'focus');
  await expect(panel(page).getByRole('figure').first()).toBeInViewport();
  await expect.poll(() => painted(page)).toEqual(['stable', 'stable', 'stable']);
  await page.keyboard.press('Shift+Enter');
  await expect(count(page)).toHaveText('1 of 3');
  await page.getByRole('button', { name: 'Previous match' }).click();
  await expect(count(page)).toHaveText('3 of 3');
  await expect(panel(page)).toHaveAttribute('data-focus', 'west-asia-north-africa.1.4');
  await page.getByRole('button', { name: 'Next match' }).click();
  await expect(count(page)).toHaveText('1 of 3');
  await page.getByRole('button', { name: 'Clear the search' }).click();
  await expect(field(page)).toBeFocused();
  expect(await painted(page)).toEqual([]);
});

test('without paint for marks the way through the sentences still works', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'));
  await page.addInitScript(() => Reflect.deleteProperty(Object.getPrototypeOf(CSS) as object, 'highlights'));
  await open(page);
  expect(await page.evaluate(() => 'highlights' in CSS)).toBe(false);
  await search(page, 'stable');
  await page.keyboard.press('Enter');
  await expect(count(page)).toHaveText('1 of 3');
});

test('the slash leads to the field; Escape clears it, then leads back', async ({ page }) => {
  await open(page, '?focus=fra');
  await mark(page, 'chn').focus();
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await expect(page.getByText('Type a country in any of six languages')).toHaveCount(2);
  await page.keyboard.type('a/b');
  await expect(field(page)).toHaveValue('a/b');
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(mark(page, 'chn')).toBeFocused();
  await expect(panel(page)).toHaveAttribute('data-focus', 'fra');
  await page.getByRole('button', { name: 'World', exact: true }).focus();
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(hint(page)).toBeHidden();
});

test('says when nothing is found and what can be looked for', async ({ page }) => {
  await open(page);
  await search(page, 'qqqqqq');
  await expect(hint(page)).toContainText('No results for “qqqqqq”');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('');
});

test('a folded panel unfolds for what was found', async ({ page }) => {
  await open(page, '?pane=closed');
  await search(page, 'kenya');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('?focus=ken');
  await expect(panel(page)).toBeFocused();
});

test('axe finds nothing with a hint', async ({ page }) => {
  await open(page);
  await page.locator('[data-search]').click();
  await expect(hint(page)).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('axe finds nothing with results, or with none', async ({ page }) => {
  await open(page);
  await page.locator('[data-search]').click();
  for (const typed of ['fran', 'qqqqqq']) {
    await field(page).fill(typed);
    await expect(field(page)).toHaveValue(typed);
    expect(await violations(page, { within: 'search' })).toEqual([]);
  }
});

test('axe finds nothing where a found word leads', async ({ page }) => {
  await open(page);
  await page.locator('[data-search]').click();
  await field(page).fill('stable');
  await page.keyboard.press('Enter');
  await expect(count(page)).toHaveText('1 of 3');
  expect(await violations(page, { within: 'header' })).toEqual([]);
  expect(await violations(page, { within: '#panel' })).toEqual([]);
});

test('the results fit a small window, upright and on its side', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page);
  await search(page, 'socialist');
  for (const [width, height] of [
    [320, 640],
    [390, 844],
    [740, 360],
  ] as const)
    await test.step(`${width}×${height}`, async () => {
      await page.setViewportSize({ width, height });
      await expect(results(page)).toBeVisible();
      const beyond = async () => {
        const { x, y, width: wide, height: high } = (await results(page).boundingBox()) ?? NOWHERE;
        return Math.max(-x, x + wide - width, y + high - height);
      };
      await expect.poll(beyond).toBeLessThanOrEqual(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const small = await page
        .locator('search button, [role="option"]')
        .evaluateAll((all) => all.filter((one) => one.checkVisibility() && one.clientHeight < 24).length);
      expect(small).toBe(0);
    });
  await option(page, 'ep-pes').click();
  await expect(panel(page)).toHaveAttribute('data-focus', 'ep-pes');
});
