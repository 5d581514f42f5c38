import { readFileSync } from 'node:fs';
import { atlas } from './dataset.ts';
import { fromDisk } from './disk.ts';
import { expect, mark, open, panel, test, press, regions } from './page.ts';

// A few looks at the offline file; `npm run e2e:offline` tries it whole.
test.use(fromDisk);

test('the file opens by itself, and a country leads to its sentence and into the address', async ({
  page,
}) => {
  await open(page);
  await expect(page.locator('[data-map] [data-id]')).toHaveCount(atlas.countries.length);
  await press(mark(page, 'bra'));
  await expect(panel(page)).toHaveAttribute('data-focus', 'bra');
  await expect(panel(page).locator('blockquote mark').first()).toBeInViewport();
  await expect(page).toHaveURL(/\.html\?focus=bra/);
  await page.reload();
  await expect(panel(page)).toHaveAttribute('data-focus', 'bra');
});

test('what the site loads later is in the file: shapes, regions, table, words, slides', async ({ page }) => {
  const outline = () => mark(page, 'nor').locator('path').first().getAttribute('d');
  await open(page, '?focus=nor&zoom=2');
  await page.waitForSelector('[data-camera]:not([data-moving])', { state: 'attached' });
  const coarse = (await outline())?.length ?? 0;
  await open(page, '?focus=nor&zoom=4');
  await expect.poll(async () => (await outline())?.length ?? 0).toBeGreaterThan(coarse * 2);

  await open(page, '?layer=regions');
  await expect(regions(page)).toHaveCount(6);
  await open(page, '?mode=table&focus=fra&lang=ar');
  await expect(page.locator('table[data-name] tbody tr')).toHaveCount(atlas.countries.length);
  await expect(panel(page).getByRole('heading', { level: 2 }).first()).toHaveText('فرنسا');

  await open(page, '?focus=rus');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('tab', { name: 'Slides' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download PPTX' }).click();
  const head = readFileSync(await (await download).path()).subarray(0, 2);
  expect(head.toString()).toBe('PK');
});
