import { readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from '@playwright/test';

/** Bytes after brotli; kB = 1000 B. */
const size = (path: string) => statSync(`dist/${path}.br`).size;
const html = readFileSync('dist/index.html', 'utf8');
const assets = (ending: string) =>
  [...html.matchAll(/(?:href|src)="\.\/(assets\/[^"]+)"/g)].flatMap(([, path = '']) =>
    path.endsWith(ending) ? [path] : [],
  );
const sum = (paths: string[]) => paths.reduce((total, path) => total + size(path), 0);

test('the first load keeps its budgets', () => {
  const page = size('index.html') + sum(assets('.css'));
  const scripts = sum(assets('.js'));
  expect(assets('.js').length).toBeGreaterThan(0);
  expect(page).toBeLessThanOrEqual(63_000);
  expect(scripts).toBeLessThanOrEqual(80_000);
  expect(assets('.json')).toHaveLength(1);
  expect(page + scripts + sum(assets('.json'))).toBeLessThanOrEqual(170_000);
});

test('what the first view does not use is loaded later', () => {
  const first = assets('.js')
    .map((path) => readFileSync(`dist/${path}`, 'utf8'))
    .join('');
  expect(first).not.toContain('Topology');
  expect(readdirSync('dist/assets').some((path) => path.startsWith('coarse'))).toBe(true);
});

test('the element for other pages is small, and what a frame alone uses is loaded later', () => {
  expect(size('embed.js')).toBeLessThanOrEqual(2000);
  const later = readdirSync('dist/assets').filter((path) => /^embed-.*\.js$/.test(path));
  expect(later).toHaveLength(1);
});

test('what moves the map comes once the page is used, not before', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('');
  await page.waitForSelector('html[data-ready]');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => /assets\/(?:camera|coarse|fine)-/.test(url))).toEqual([]);
  await page.mouse.move(3, 3, { steps: 3 });
  await expect.poll(() => asked.some((url) => url.includes('assets/camera-'))).toBe(true);
});
