import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { serve } from '../scripts/serve.mjs';
import { expect, mark, panel, test } from './page.ts';

test.use({ serviceWorkers: 'allow', expected: /^foreign|Failed to load|net::ERR/ });

let folder: string;
let site: Awaited<ReturnType<typeof serve>>;
test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'relations-atlas-'));
  cpSync('dist', folder, {
    recursive: true,
    filter: (path) => !/\.(?:br|gz)$|relations-atlas\.html/.test(path),
  });
  site = await serve({ dir: folder, port: 0 });
});
test.afterEach(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

/** Opens the site and waits until the worker has it whole. */
async function visit(page: Page, place = '') {
  await page.goto(`${site.url}${place}`);
  await page.waitForSelector('html[data-ready]');
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (!navigator.serviceWorker.controller) await new Promise((done) => setTimeout(done, 50));
  });
}

test('after the first visit the site opens without a network, lazy parts too', async ({ page, context }) => {
  await visit(page);
  await context.setOffline(true);
  await site.close();
  await page.goto(`${site.url}?focus=bra`);
  await page.waitForSelector('html[data-ready]');
  await expect(panel(page)).toHaveAttribute('data-focus', 'bra');
  await page.waitForSelector('[data-camera]:not([data-moving])', { state: 'attached' });
  await page.locator('[data-search]').click();
  await page.keyboard.type('burma');
  await expect(page.getByRole('option').first()).toContainText('Myanmar');
});

test('a newer version waits until it is asked for, and keeps the place', async ({ page }) => {
  await visit(page);
  const edit = (file: string, from: RegExp, to: string) =>
    writeFileSync(join(folder, file), readFileSync(join(folder, file), 'utf8').replace(from, to));
  edit(
    'index.html',
    /<meta\s+name="description"/,
    '<meta name="edition" content="second" /><meta name="description"',
  );
  edit('sw.js', /VERSION = '\w+'/, "VERSION = 'second'");
  // The server has read the folder at its start.
  await site.close();
  site = await serve({ dir: folder, port: Number(new URL(site.url).port) });
  const edition = page.locator('meta[name="edition"]');

  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  const update = page.getByRole('button', { name: 'Update' });
  await expect(update).toBeVisible();
  await page.goto(`${site.url}?focus=ken`);
  await expect(update).toBeVisible();
  await expect(edition).toHaveCount(0);

  await update.click();
  await expect(edition).toHaveCount(1);
  await page.waitForSelector('html[data-ready]');
  await expect(panel(page)).toHaveAttribute('data-focus', 'ken');
  await expect(mark(page, 'ken')).toBeVisible();
});
