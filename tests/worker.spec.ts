import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { serve } from '../scripts/serve.mjs';
import { site as folderOf } from '../scripts/site.mjs';
import { expect, mark, panel, test } from './page.ts';

test.use({ serviceWorkers: 'allow', expected: /^foreign|Failed to load|net::ERR/ });

let folder: string;
let site: Awaited<ReturnType<typeof serve>>;
/** Addresses that the server has been asked for. */
let asked: string[];

const start = async (port: number) => {
  const answer = folderOf(folder);
  asked = [];
  site = await serve({
    dir: folder,
    port,
    answer: (request, response) => {
      asked.push(request.url ?? '');
      answer(request, response);
    },
  });
};
test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'relations-atlas-'));
  cpSync('dist', folder, {
    recursive: true,
    filter: (path) => !/\.(?:br|gz)$|relations-atlas\.html/.test(path),
  });
  await start(0);
});
test.afterEach(async ({ context }) => {
  // Else the next test's first visit may find the browser without a network.
  await context.setOffline(false);
  await site.close();
  rmSync(folder, { recursive: true });
});

/** Tests whether the page's worker has kept a file. */
const hasKept = (page: Page, name: string) =>
  page.evaluate(async (wanted) => {
    for (const cache of await caches.keys())
      for (const { url } of await (await caches.open(cache)).keys())
        if (new URL(url).pathname.startsWith(wanted)) return true;
    return false;
  }, name);

/** Tries the page out, and waits until the worker has what it was made of. */
async function tryOut(page: Page, kept = ['/assets/atlas-', '/assets/camera-']) {
  await page.mouse.move(3, 3, { steps: 3 });
  await page.waitForSelector('[data-camera]:not([data-moving])', { state: 'attached' });
  for (const name of kept) await expect.poll(() => hasKept(page, name)).toBe(true);
}

async function visit(page: Page, kept?: string[]) {
  await page.goto(site.url);
  await page.waitForSelector('html[data-ready]');
  await tryOut(page, kept);
}

const leave = async (context: BrowserContext) => {
  await context.setOffline(true);
  await site.close();
};

test('a visit asks for twelve files at most before it is used; what was used opens without a network', async ({
  page,
  context,
}) => {
  await page.goto(site.url);
  await page.waitForSelector('html[data-ready]');
  for (const last of ['/sw.js', '/assets/atlas-', '/assets/source-serif-', '/assets/source-sans-'])
    await expect.poll(() => asked.some((path) => path.startsWith(last)), last).toBe(true);
  expect(asked.length, asked.join(' ')).toBeLessThanOrEqual(12);
  expect(asked.join(' ')).not.toMatch(/assets\/(?:zh|fr|es|ru|ar)-/);
  await tryOut(page);
  await leave(context);
  await page.goto(`${site.url}?focus=bra`);
  await page.waitForSelector('html[data-ready]');
  await expect(panel(page)).toHaveAttribute('data-focus', 'bra');
});

test('once the reader rests, what the language needs is kept, and no other', async ({ page }) => {
  // A clock of its own hides what the page was made of: the page itself is kept.
  await page.clock.install();
  await visit(page, ['/']);
  await page.clock.fastForward(11_000);
  await expect.poll(() => hasKept(page, '/assets/search-')).toBe(true);
  await expect.poll(() => hasKept(page, '/kept/en')).toBe(true);
  expect(await hasKept(page, '/assets/ru-')).toBe(false);
});

test('where data is to be saved, nothing is fetched that was not used', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.clock.install();
  await visit(page, ['/']);
  const before = asked.length;
  await page.clock.fastForward(11_000);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page).toHaveURL(/zoom=/);
  expect(await hasKept(page, '/assets/search-')).toBe(false);
  expect(asked.slice(before).filter((path) => /assets\/(?:search|share|quiz)-/.test(path))).toEqual([]);
});

test('"Save for offline use" fetches all and says so: lazy parts and languages then open without a network', async ({
  page,
  context,
}) => {
  await visit(page);
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('button', { name: 'Save for offline use' }).click();
  await expect(page.getByRole('button', { name: 'Save for offline use' })).toContainText('Saved');
  await leave(context);
  await page.goto(`${site.url}?focus=bra`);
  await page.waitForSelector('html[data-ready]');
  await page.locator('[data-search]').click();
  await page.keyboard.type('burma');
  await expect(page.getByRole('option').first()).toContainText('Myanmar');
  await page.goto(`${site.url}?lang=ru`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
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
  await start(Number(new URL(site.url).port));
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
