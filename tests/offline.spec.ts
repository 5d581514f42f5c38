import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as base, type Page } from '@playwright/test';
import { atlas } from './dataset.ts';
import { expect, mark, panel, sentence } from './page.ts';

const FILE = pathToFileURL(resolve('dist/relations-atlas.html')).href;

/** A page from the disk, the network off. Whatever else it asks for, or says, fails the test. */
const test = base.extend({
  page: async ({ page, context }, provide) => {
    const heard: string[] = [];
    page.on('console', (message) => heard.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
    page.on('request', (request) => {
      if (!/^(file|data|blob):/.test(request.url())) heard.push(`request: ${request.url()}`);
    });
    await context.setOffline(true);
    await provide(page);
    expect(heard).toEqual([]);
  },
});

async function open(page: Page, place = '') {
  await page.goto(`${FILE}${place}`);
  await page.waitForSelector('html[data-ready]');
}
const focus = (page: Page) => page.evaluate(() => new URLSearchParams(location.search).get('focus'));

test('the file opens by itself, and a country leads to its sentence and into the address', async ({
  page,
}) => {
  await open(page);
  await expect(page.locator('[data-map] [data-id]')).toHaveCount(atlas.countries.length);
  await mark(page, 'bra').click();
  await expect(panel(page)).toHaveAttribute('data-focus', 'bra');
  await expect(page.locator('[data-panel] [data-lit="focus"]').last()).toBeInViewport();
  await expect.poll(() => focus(page)).toBe('bra');
  await mark(page, 'ken').click();
  await page.goBack();
  await expect(panel(page)).toHaveAttribute('data-focus', 'bra');
  await page.reload();
  await expect(panel(page)).toHaveAttribute('data-focus', 'bra');
});

test('search, table, regions and the fine shapes are in the file', async ({ page }) => {
  await open(page);
  await page.locator('[data-search]').click();
  await page.keyboard.type('burma');
  await expect(page.getByRole('option').first()).toContainText('Myanmar');
  await page.keyboard.press('Enter');
  await expect(panel(page)).toHaveAttribute('data-focus', 'mmr');

  await open(page, '?mode=table&focus=fra');
  await expect(page.locator('.table-scroll tbody tr')).toHaveCount(atlas.countries.length);

  await open(page, '?layer=regions');
  await expect(page.locator('.region')).toHaveCount(6);

  const outline = () => mark(page, 'nor').locator('path').first().getAttribute('d');
  await open(page, '?focus=nor&zoom=2');
  await page.waitForSelector('[data-camera]:not([data-moving])', { state: 'attached' });
  const coarse = (await outline())?.length ?? 0;
  await open(page, '?focus=nor&zoom=4');
  await expect.poll(async () => (await outline())?.length ?? 0).toBeGreaterThan(coarse * 2);
});

test('it speaks the languages of the page, and keeps what is chosen', async ({ page }) => {
  await open(page, '?focus=fra&lang=ar');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(panel(page).getByRole('heading', { level: 2 }).first()).toHaveText('فرنسا');
  await expect(sentence(page, 'developed.1.3').first()).toHaveText(/\w/);
});

test('the story is played in it by keys alone, to its end and back', async ({ page }) => {
  const ids = atlas.story.map(({ id }) => id);
  const talk = page.locator('[data-talk]');
  await open(page, '?focus=fra');
  await page.keyboard.press('p');
  for (const id of ids) {
    await expect(talk).toHaveAttribute('data-talk', id);
    if (id !== ids.at(-1)) await page.keyboard.press('PageDown');
  }
  for (const id of ids.toReversed()) {
    await expect(talk).toHaveAttribute('data-talk', id);
    if (id !== ids[0]) await page.keyboard.press('PageUp');
  }
  await page.keyboard.press('Escape');
  await expect(talk).toHaveCount(0);
  await expect(panel(page)).toHaveAttribute('data-focus', 'fra');
});

test('the slides are made in it', async ({ page }) => {
  await open(page, '?focus=rus');
  await page.getByRole('button', { name: 'Share or export' }).click();
  await page.getByRole('tab', { name: 'Slides' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download PPTX' }).click();
  const head = readFileSync(await (await download).path())
    .subarray(0, 2)
    .toString();
  expect(head).toBe('PK');
});
