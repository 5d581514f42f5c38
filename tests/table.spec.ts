import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import type { Page } from '@playwright/test';
import { atlas } from './dataset.ts';
import { expect, mark, open, panel, served, test, violations, card, sentence } from './page.ts';

const grid = (page: Page) => page.locator('section:has(> table[data-name])');
const row = (page: Page, id: string) => page.locator(`table[data-name] tr[data-id="${id}"]`);
const rows = (page: Page) => page.locator('table[data-name] tbody tr');
const count = (page: Page) =>
  page
    .getByRole('main')
    .getByRole('status')
    .filter({ hasText: /^(\d+ of )?\d+ rows?$/ });
const head = (page: Page, name: string) => page.getByRole('columnheader', { name });
const firstNames = (page: Page) => page.locator('table[data-name] tbody th').allInnerTexts();

async function openTable(page: Page, place = '?mode=table') {
  await open(page, place);
  await expect(grid(page)).toBeVisible();
}

test('the switch shows the table and the map, which is the same one, and back leads back', async ({
  page,
}) => {
  await open(page);
  await page.locator('[data-map]').evaluate((map) => map.setAttribute('data-same', ''));
  await page.getByRole('button', { name: 'Table' }).click();
  await expect(page).toHaveURL('?mode=table');
  await expect(rows(page)).toHaveCount(atlas.countries.length);
  await expect(mark(page, 'fra')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Table' })).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL('');
  await expect(page.locator('[data-map][data-same]')).toBeVisible();
  await expect(grid(page)).toBeHidden();
});

test('a shared link opens the table at its focus, in the table that holds it', async ({ page }) => {
  for (const [focus, name, marked] of [
    ['zwe', 'Countries', ['zwe']],
    ['rus-yabloko', 'Parties', ['rus-yabloko']],
    ['africa', 'Countries', []],
    ['africa-figure', 'Figures', ['africa-figure']],
    ['asia.2.2', 'Claims', null],
  ] as const) {
    await openTable(page, `?focus=${focus}&mode=table`);
    await expect(page.getByRole('radio', { name })).toBeChecked();
    const current = page.locator('table[data-name] tr[aria-current]');
    if (marked) {
      await expect
        .poll(() => current.evaluateAll((all) => all.map((one) => one.getAttribute('data-id'))))
        .toEqual(marked);
    }
    const lit = page.locator('table[data-name] tr:is([aria-current], [data-lit])').first();
    await expect(lit).toBeInViewport();
  }
});

test('what opens in the panel comes into sight in the table, and the other way', async ({ page }) => {
  await openTable(page);
  await row(page, 'alb').getByRole('link', { name: 'Albania' }).click();
  await expect(page).toHaveURL('?focus=alb&mode=table');
  await expect(panel(page)).toHaveAttribute('data-focus', 'alb');
  await expect(row(page, 'alb')).toHaveAttribute('aria-current', 'true');
  await panel(page).getByRole('link', { name: 'Eastern Europe and Central Asia' }).first().click();
  await panel(page).getByText('Its countries').click();
  await card(page).getByRole('link', { name: 'Ukraine' }).click();
  await expect(row(page, 'ukr')).toHaveAttribute('aria-current', 'true');
  await expect(row(page, 'ukr')).toBeInViewport();
});

test('pointing at a row lights its sentences, pointing at a sentence its rows', async ({ page }) => {
  await openTable(page, '?focus=asia.2.2&mode=table');
  await page.getByRole('radio', { name: 'Countries' }).check();
  await row(page, 'mng').hover();
  await expect(row(page, 'mng')).toHaveAttribute('data-lit', 'focus');
  await panel(page).locator('[data-id="asia.1.3"]').hover();
  await expect(row(page, 'prk')).toHaveAttribute('data-lit', 'hover');
  await row(page, 'prk').getByRole('link').first().focus();
  await expect(sentence(page, 'asia.1.3')).toHaveAttribute('data-lit', 'hover');
});

test('a head sorts by keyboard and says which way', async ({ page }) => {
  await openTable(page);
  await expect(head(page, 'Country')).toHaveAttribute('aria-sort', 'ascending');
  await head(page, 'Parties').getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(head(page, 'Parties')).toHaveAttribute('aria-sort', 'ascending');
  await expect(head(page, 'Country')).not.toHaveAttribute('aria-sort');
  await expect(rows(page).first()).toContainText(/1.*named/);
  await page.keyboard.press('Enter');
  await expect(head(page, 'Parties')).toHaveAttribute('aria-sort', 'descending');
  await expect(rows(page).first()).toContainText('Russia');
  await expect(rows(page).last()).toContainText('not mentioned');
});

test('filters by region, evidence and words, and counts aloud', async ({ page }) => {
  await openTable(page);
  await expect(count(page)).toHaveText('252 rows');
  await page.getByLabel('Filter by region').selectOption('developed');
  await expect(count(page)).toHaveText('40 of 252 rows');
  await page.getByLabel('Filter by evidence').selectOption('named');
  const named = atlas.countries.filter(
    ({ region, evidence }) => region === 'developed' && evidence === 'named',
  );
  await expect(rows(page)).toHaveCount(named.length);
  await page.getByRole('searchbox', { name: 'Filter by words' }).fill('FRAN');
  await expect(rows(page)).toHaveCount(1);
  await expect(count(page)).toHaveText('1 of 252 rows');
  await page.getByRole('radio', { name: 'Parties' }).check();
  await expect(rows(page)).toHaveCount(3);
  await page.getByRole('searchbox').fill('qqq');
  await expect(page.getByText('No rows match these filters.')).toBeVisible();
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  await expect(rows(page)).toHaveCount(32);
});

test('filters by wording, and the link keeps it', async ({ page }) => {
  await openTable(page);
  await page.getByLabel('Filter by wording').selectOption('close');
  await expect(page).toHaveURL('?mode=table&wording=close');
  await expect(count(page)).toHaveText('5 of 252 rows');
  await expect(row(page, 'prk')).toBeVisible();
  await page.reload();
  await expect(count(page)).toHaveText('5 of 252 rows');
  await page.getByRole('radio', { name: 'Figures' }).check();
  await expect(page.getByLabel('Filter by wording')).toBeHidden();
  await expect(rows(page)).toHaveCount(5);
});

test('tabs say how many rows they have; a dash stands where the article says nothing, and is heard as words', async ({
  page,
}) => {
  await openTable(page);
  for (const name of [
    `Countries ${atlas.countries.length}`,
    'Parties 32',
    'Figures 5',
    `Claims ${atlas.claims.length}`,
  ])
    await expect(page.getByRole('radio', { name, exact: true })).toBeVisible();
  const cells = row(page, 'alb').getByRole('cell');
  await expect(cells.nth(2)).toHaveText('–not mentioned');
  await expect(cells.nth(2).getByText('–')).toHaveAttribute('aria-hidden', 'true');
  await expect(row(page, 'fra')).toContainText('French Socialist Party');
  await test.step('heads and names stay in sight while rows and columns are scrolled', async () => {
    await grid(page).evaluate((one) => one.scrollTo(300, 2000));
    await expect(head(page, 'Country')).toBeInViewport({ ratio: 0.9 });
    const [box, edge] = await Promise.all([head(page, 'Country').boundingBox(), grid(page).boundingBox()]);
    expect(box?.x).toBeCloseTo(edge?.x ?? 0, 0);
  });
  await test.step('paper gets the table whole, without its tools', async () => {
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('main div:has(> [type="search"])')).toBeHidden();
    await expect(rows(page).last()).toBeVisible();
    expect(await grid(page).evaluate((one) => getComputedStyle(one).overflow)).toBe('visible');
    await page.emulateMedia({ media: null });
  });
  await test.step('a press anywhere on a row opens it', async () => {
    await page.getByRole('searchbox').fill('france');
    await row(page, 'fra').getByRole('cell').nth(1).click();
    await expect(page).toHaveURL(/focus=fra/);
    await expect(panel(page)).toHaveAttribute('data-focus', 'fra');
  });
});

test('fifteen rows are in sight, and no column is cut beside an open panel', async ({ page }) => {
  await openTable(page);
  const countSeen = () =>
    rows(page).evaluateAll(
      (all, most) => all.filter((one) => one.getBoundingClientRect().bottom <= most).length,
      690,
    );
  // In the typeface of the page, which comes last.
  await expect.poll(countSeen).toBeGreaterThanOrEqual(15);
  const heights = await rows(page).evaluateAll((all) =>
    all.slice(0, 12).map((one) => one.getBoundingClientRect().height),
  );
  expect(Math.min(...heights)).toBe(33);
  for (const name of ['Countries', 'Parties', 'Figures', 'Claims']) {
    await page.getByRole('radio', { name }).check();
    if (name === 'Countries') await row(page, 'alb').getByRole('link').first().click();
    await expect(panel(page)).toBeVisible();
    expect([name, await grid(page).evaluate((one) => one.scrollWidth - one.clientWidth)]).toEqual([name, 0]);
    expect(
      await grid(page)
        .locator('td, th')
        .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth + 1).length),
    ).toBe(0);
  }
});

test('a link keeps the filter, Back from a row too, and the title lets go of it', async ({ page }) => {
  await openTable(page, '?mode=table&rows=fran&region=developed&evidence=named');
  await expect(rows(page)).toHaveCount(1);
  await expect(page.getByRole('searchbox')).toHaveValue('fran');
  await page.getByRole('searchbox').fill('');
  await expect(page).toHaveURL('?mode=table&region=developed&evidence=named');
  const shown = await rows(page).count();
  await row(page, 'deu').getByRole('link', { name: 'Germany' }).click();
  await expect(panel(page)).toHaveAttribute('data-focus', 'deu');
  await page.goBack();
  await expect(rows(page)).toHaveCount(shown);
  await page.getByRole('link', { name: 'Relations Atlas' }).click();
  await expect(page).toHaveURL('?mode=table');
  await expect(rows(page)).toHaveCount(atlas.countries.length);
});

test('downloads what is shown, filtered and sorted', async ({ page }) => {
  await openTable(page);
  await page.getByLabel('Filter by region').selectOption('developed');
  await page.getByLabel('Filter by evidence').selectOption('named');
  await head(page, 'Parties').getByRole('button').dblclick();
  const names = await firstNames(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('relations-atlas-countries.csv');
  const csv = csvParse(readFileSync(await download.path(), 'utf8').replace('\u{FEFF}', ''));
  expect(csv.map(({ name }) => name)).toEqual(names);
  expect(csv[0]).toMatchObject({ id: 'fra', evidence: 'named', value: '3' });
  expect(csv.every(({ value }) => value !== '0')).toBe(true);
});

test('copies what is shown', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openTable(page, '?focus=africa-figure&mode=table');
  await page.getByRole('button', { name: 'Copy CSV' }).click();
  await expect(page.getByText('5 rows copied.')).toBeVisible();
  const csv = csvParse(await page.evaluate(() => navigator.clipboard.readText()));
  expect(csv[1]).toMatchObject({ id: 'africa-figure', parties_qualifier: 'over', parties: '70' });
});

test('where the clipboard is refused the text lies ready', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await openTable(page);
  await page.getByRole('searchbox').fill('france');
  await page.getByRole('button', { name: 'Copy CSV' }).click();
  const text = page.getByRole('textbox', { name: 'The rows as CSV' });
  await expect(text).toBeFocused();
  await expect(text).toHaveValue(/^id,iso3.*\r?\nfra,FRA/);
  expect(await page.evaluate(() => getSelection()?.toString().startsWith('id,iso3'))).toBe(true);
  expect(await violations(page, { within: 'main' })).toEqual([]);
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(text).toBeHidden();
  await expect(page.getByRole('button', { name: 'Copy CSV' })).toBeFocused();
});

test.describe('when the tables do not load', served('the file holds them'), () => {
  test.use({ expected: /preload|Failed to (?:load|fetch)|ERR_FAILED|^failed: \S+\/table-/ });

  test('says so and tries again', async ({ page }) => {
    await page.route('**/assets/table-*.js', (route) => route.abort());
    await open(page, '?mode=table');
    await expect(page.getByRole('alert')).toContainText('Couldn’t load');
    expect(await violations(page, { within: 'main' })).toEqual([]);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    await page.unroute('**/assets/table-*.js');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(rows(page)).toHaveCount(atlas.countries.length);
  });
});

for (const [name, word] of [
  ['Countries', 'guinea'],
  ['Parties', 'communist'],
  ['Figures', 'africa'],
  ['Claims', 'russia'],
] as const)
  test(`axe finds nothing in the table of ${name.toLowerCase()}`, async ({ page }) => {
    await openTable(page, `?focus=fra&mode=table&rows=${word}`);
    await page.getByRole('radio', { name }).check();
    // Rows are alike: some of each table do.
    await page.getByRole('searchbox').fill(word);
    await expect.poll(() => rows(page).count()).toBeLessThan(30);
    await expect(rows(page)).not.toHaveCount(0);
    // Links that are scrolled under the heads are small to axe.
    await grid(page).evaluate((one) => one.scrollTo(0, 0));
    // The page around them is the same.
    expect(await violations(page, name === 'Countries' ? {} : { within: 'main' })).toEqual([]);
  });

test('the table is usable in small windows, upright and on their side', async ({ page }) => {
  for (const [width, height] of [
    [320, 640],
    [390, 844],
    [740, 360],
  ] as const)
    await test.step(`${width}×${height}`, async () => {
      await page.setViewportSize({ width, height });
      await openTable(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await row(page, 'alb').getByRole('link', { name: 'Albania' }).click();
      await expect(panel(page)).toHaveAttribute('data-focus', 'alb');
      // A window too low for two things at once goes on to the panel.
      if (height > 420) await expect(row(page, 'alb')).toBeInViewport();
      if (width < 600) expect((await row(page, 'alb').boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(56);
      const filters = page.getByRole('button', { name: 'Filters' });
      if (await filters.isVisible()) await filters.click();
      await page.getByRole('searchbox').fill('kenya');
      await expect(rows(page)).toHaveCount(1);
      expect(await violations(page)).toEqual([]);
    });
});
