import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import JSZip from 'jszip';
import { atlas } from './dataset.ts';
import { expect, homeOf, open, served, test, violations } from './page.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Share and export' });
const said = (page: Page) => dialog(page).locator('.share-said');
const tab = (page: Page, name: string) => dialog(page).getByRole('tab', { name });

async function openShare(page: Page, place = '', name = 'Link') {
  await open(page, place);
  await page.getByRole('button', { name: 'Share or export' }).click();
  await tab(page, name).click();
  await expect(dialog(page).getByRole('tabpanel', { name })).toBeVisible();
}

/** What the reader gets by pressing a button. */
async function saved(page: Page, button: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page).getByRole('button', { name: button }).click(),
  ]);
  return download;
}
const textOf = async (download: Download) => readFileSync(await download.path(), 'utf8');

test('by keyboard alone: opened, walked through, closed, and back where one was', async ({ page }) => {
  await open(page);
  const button = page.getByRole('button', { name: 'Share or export' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(tab(page, 'Link')).toHaveAttribute('aria-selected', 'true');
  await tab(page, 'Link').focus();
  for (const name of ['Cite', 'Picture', 'Slides']) {
    await page.keyboard.press('ArrowRight');
    await expect(tab(page, name)).toBeFocused();
    await expect(dialog(page).getByRole('tabpanel', { name })).toBeVisible();
  }
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');
  await expect(tab(page, 'Data')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Tab');
  await expect(dialog(page).getByRole('radio', { name: 'Countries' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(button).toBeFocused();
});

test('the link copied carries place, layer and camera, and its code is drawn', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const place = '?focus=fra&layer=named&center=10,45&zoom=3';
  await openShare(page, place);
  await dialog(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(said(page)).toHaveText('Link copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(`${baseURL ?? ''}${place}`);
  await expect(dialog(page).getByRole('img', { name: 'QR code of the link' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('a refused clipboard leaves the text selected, and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('refused')) },
    });
  });
  await openShare(page, '?focus=fra', 'Cite');
  await dialog(page).getByRole('button', { name: 'Copy sentence' }).click();
  await expect(said(page)).toContainText('could not be written to');
  const field = dialog(page).getByRole('textbox', { name: 'The sentence with its source' });
  await expect(field).toBeFocused();
  const selected = await field.evaluate((area: HTMLTextAreaElement) =>
    area.value.slice(area.selectionStart, area.selectionEnd),
  );
  expect(selected).toMatch(/^“Leaders from German Socialist Party[^]*\?focus=developed\.2\.2$/);
  await dialog(page).getByRole('radio', { name: 'BibTeX' }).check();
  await expect(dialog(page).getByRole('textbox', { name: 'Citation', exact: true })).toHaveValue(
    /^@incollection/,
  );
  await tab(page, 'Picture').click();
  await expect(dialog(page).getByRole('button', { name: 'Download PNG' })).toBeVisible();
  await expect(dialog(page).getByRole('button', { name: 'Copy image' })).toHaveCount(0);
});

test('the picture has the page’s marks, and as PNG its size and colors', async ({ page }) => {
  await openShare(page, '', 'Picture');
  const marks = await page.locator('[data-map] [data-id][data-evidence]').count();
  const svg = await textOf(await saved(page, 'Download SVG'));
  expect(svg.match(/data-evidence=/g)).toHaveLength(marks);
  expect(await violations(page)).toEqual([]);

  await dialog(page).getByRole('radio', { name: 'Slide, 16:9' }).check();
  await dialog(page).getByLabel('Size of the PNG').selectOption('1');
  const slide = await textOf(await saved(page, 'Download SVG'));
  const png = await saved(page, 'Download PNG');
  expect(png.suggestedFilename()).toBe('relations-atlas-world-parties.png');
  const [, x = 0, y = 0, scale = 1] = (
    /translate\(([\d.]+),([\d.]+)\) scale\(([\d.]+)\)/.exec(slide) ?? []
  ).map(Number);
  // Every state of one color that is larger than its border: the picture has it where the page has, as the page has it.
  const states = new Set(atlas.countries.filter(({ status }) => status === 'state').map(({ id }) => id));
  const homes = Object.fromEntries(atlas.countries.map(({ id }) => [id, homeOf(id)]));
  const large = await page.locator('[data-map] [data-id][fill^="#"]').evaluateAll(
    (all, at) =>
      all.flatMap((one) => {
        const [id, fill] = [one.getAttribute('data-id') ?? '', one.getAttribute('fill') ?? ''];
        const path = one.querySelector('path');
        const box = path?.getBBox();
        // On a small island the middle is at a shore, which the picture draws in other pixels.
        const [x = 0, y = 0] = at[id] ?? [];
        const around = [[-3, 0], [3, 0], [0, -3], [0, 3]] as const; // prettier-ignore
        const isInland = around.every(([dx, dy]) => path?.isPointInFill(new DOMPoint(x + dx, y + dy)));
        return box && box.width * box.height > 400 && isInland ? [{ id, fill }] : [];
      }),
    homes,
  );
  const solid = large.filter(({ id }) => states.has(id));
  expect(solid.length).toBeGreaterThanOrEqual(20);
  const at = Object.fromEntries(
    solid.map(({ id }) => {
      const [across, down] = homeOf(id);
      return [id, [Math.round(x + across * scale), Math.round(y + down * scale)] as const];
    }),
  );
  const seen = await page.evaluate(
    async ([data, points]) => {
      const image = new Image();
      image.src = data;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      const context = canvas.getContext('2d', { willReadFrequently: true });
      context?.drawImage(image, 0, 0);
      const colors = Object.entries(points).map(([id, [left, top]]) => {
        const [r = 0, g = 0, b = 0] = context?.getImageData(left, top, 1, 1).data ?? [];
        return [id, `#${[r, g, b].map((value) => value.toString(16).padStart(2, '0')).join('')}`];
      });
      return {
        size: [image.width, image.height],
        colors: Object.fromEntries(colors) as Record<string, string>,
      };
    },
    [`data:image/png;base64,${readFileSync(await png.path()).toString('base64')}`, at] as const,
  );
  expect(seen).toEqual({
    size: [1920, 1080],
    colors: Object.fromEntries(solid.map(({ id, fill }) => [id, fill])),
  });
  expect(seen.colors).toMatchObject({ rus: '#08243c', aus: '#256287', lby: '#f4f3f0' });
});

test('the picture is drawn at four times its size', async ({ page }) => {
  await openShare(page, '', 'Picture');
  await dialog(page).getByLabel('Size of the PNG').selectOption('4');
  const png = readFileSync(await (await saved(page, 'Download PNG')).path());
  expect(png.readUInt32BE(16)).toBe(3840);
});

test('an image copied is a picture', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openShare(page, '?focus=rus', 'Picture');
  await dialog(page).getByRole('button', { name: 'Copy image' }).click();
  await expect(said(page)).toHaveText('Image copied.');
  const types = await page.evaluate(async () => (await navigator.clipboard.read())[0]?.types);
  expect(types).toContain('image/png');
});

test('slides hold a shape for every country drawn', async ({ page }) => {
  await openShare(page, '?layer=named', 'Slides');
  const download = await saved(page, 'Download PPTX');
  expect(download.suggestedFilename()).toBe('relations-atlas-world-named.pptx');
  await expect(said(page)).toContainText('saved');
  const zip = await JSZip.loadAsync(readFileSync(await download.path()));
  const slide = (await zip.file('ppt/slides/slide1.xml')?.async('string')) ?? '';
  expect(slide.match(/<a:custGeom>/g)?.length).toBeGreaterThan(240);
  expect(slide).toContain(' name="France" descr="France: 3 parties named.');
});

test('rows are those of what is shown, as CSV and as JSON', async ({ page }) => {
  await openShare(page, '?focus=africa&layer=named', 'Data');
  const csv = await textOf(await saved(page, 'Download CSV'));
  expect(csv.split('\r\n')[0]).toMatch(/^\uFEFFid,.*,shade$/);
  await dialog(page).getByRole('radio', { name: 'All' }).check();
  await dialog(page).getByRole('radio', { name: 'Parties' }).check();
  const json = JSON.parse(await textOf(await saved(page, 'Download JSON'))) as {
    rows: unknown[];
    source: string;
  };
  expect(json.rows).toHaveLength(32);
  expect(json.source).toContain('Zhong Lianyan');
});

test.describe('without the part that draws', served('the file holds it'), () => {
  test.use({ expected: /Failed to load resource|failed: / });
  test('the dialog says so, and tries again', async ({ page }) => {
    await page.route(/assets\/Tabs-/, (route) => route.abort());
    await open(page);
    await page.getByRole('button', { name: 'Share or export' }).click();
    await expect(dialog(page).getByRole('alert')).toContainText('could not be loaded');
    await expect(dialog(page).getByRole('button', { name: 'Try again' })).toBeVisible();
  });
});

test('one page holds title, map and legend when printed', async ({ page }) => {
  await open(page, '?layer=regions');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-map]')).toBeVisible();
  await expect(page.locator('.legend')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Share or export' })).toBeHidden();
});
