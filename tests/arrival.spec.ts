import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { atlas } from './dataset.ts';
import { expect, mark, open, panel, press, sentence, served, test } from './page.ts';

const unknown = (page: Page) => page.getByRole('status').filter({ hasText: 'does not know' });

test.describe('a mangled link', () => {
  // What is mended, and to what, is proved in src/store/mend.test.ts.
  test('leads to its place, and the address is mended', async ({ page }) => {
    for (const [from, to, focus] of [
      ['?focus=Франция)', '?focus=fra', 'fra'],
      ['?focus%3Dfra&amp;layer=named&utm_source=mail', '?focus=fra&layer=named', 'fra'],
      ['?compare=fra%252Cdeu', '?compare=fra,deu', ''],
      ['?mode=talk&step=africa)', '?focus=africa&mode=talk&step=africa', 'africa'],
    ] as const)
      await test.step(from, async () => {
        await open(page, from);
        await expect(panel(page)).toHaveAttribute('data-focus', focus);
        await expect(page).toHaveURL(to);
        await expect(unknown(page)).toHaveCount(0);
      });
  });

  test('to nowhere says so and stays readable, until one goes on', async ({ page }) => {
    await open(page, '?focus=atlantis)&layer=named');
    await expect(unknown(page)).toContainText('This link names a place the atlas does not know: atlantis)');
    await expect(page).toHaveURL('?focus=atlantis)&layer=named');
    await expect(mark(page, 'ken')).toHaveAttribute('data-swatch', 'none');
    await press(mark(page, 'bra'));
    await expect(page).toHaveURL('?focus=bra&layer=named');
    await expect(unknown(page)).toHaveCount(0);
  });

  test('says it in the language of the page', async ({ page }) => {
    await open(page, '?focus=atlantis&lang=fr');
    await expect(page.getByText('Ce lien nomme un lieu que l’atlas ne connaît pas')).toBeVisible();
    await page.getByRole('button', { name: 'Fermer' }).last().click();
    await expect(page.getByText('Ce lien nomme un lieu')).toHaveCount(0);
  });
});

test('a browser without what the page needs keeps the page as it was rendered', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Array.prototype, 'toSorted'));
  await page.goto('?focus=bra');
  await expect(page.getByRole('alert')).toContainText('This browser is too old');
  await expect(page.locator('[data-map] [data-id]')).toHaveCount(atlas.countries.length);
  await expect(page.locator('html[data-ready]')).toHaveCount(0);
  await expect(sentence(page, 'latin-america.3.1')).toBeInViewport();
  await press(mark(page, 'rus'));
  await expect(page).toHaveURL(/\?focus=rus(?:&pane=open)?#/);
});

test.describe('an error while the page starts', () => {
  test.use({ expected: /^error: |error: Error: broken/ });

  test('brings back what was rendered, with its links', async ({ page }) => {
    // The title of the window is set outside of all that catches errors.
    await page.addInitScript(() =>
      Object.defineProperty(document, 'title', {
        get: () => '',
        set: () => {
          throw new Error('broken');
        },
      }),
    );
    await page.goto('?focus=bra');
    await expect(page.getByRole('alert')).toContainText('couldn’t start');
    await expect(page.locator('[data-map] [data-id]')).toHaveCount(atlas.countries.length);
    await expect(page.locator('[data-section]')).toHaveCount(atlas.sections.length);
  });
});

test.describe('a page cut off on its way', served('the script of the file comes last'), () => {
  const html = readFileSync('dist/index.html');
  test('is drawn again from the atlas, wherever it was cut', async ({ page, baseURL }) => {
    for (const percent of [10, 50, 90, 99])
      await test.step(`at ${percent} %`, async () => {
        await page.route(
          (url) => url.href.split('?')[0] === baseURL,
          (route) =>
            route.fulfill({
              contentType: 'text/html; charset=utf-8',
              body: html.subarray(0, (html.length * percent) / 100),
            }),
        );
        await open(page, '?focus=bra');
        await expect(page.locator('[data-map] [data-id]')).toHaveCount(atlas.countries.length);
        await expect(page.locator('[data-section]')).toHaveCount(atlas.sections.length);
        await expect(panel(page)).toHaveAttribute('data-focus', 'bra');
        await expect(sentence(page, 'latin-america.3.1')).toHaveAttribute('data-lit', 'focus');
      });
  });
});

test.describe('a style that does not come', served('the style is in the file'), () => {
  test.use({ expected: /Failed to load|ERR_FAILED|^failed: .*\.css$/ });

  test('is said', async ({ page }) => {
    await page.route('**/assets/*.css', (route) => route.abort());
    await page.goto('');
    await expect(page.getByRole('alert').filter({ hasText: 'style didn’t load' })).toBeVisible();
  });
});

for (const [where, viewport] of [
  ['beside the map', { width: 1280, height: 720 }],
  ['on a phone', { width: 390, height: 844 }],
] as const)
  test.describe(`a link to a text, ${where}`, () => {
    test.use({ viewport });

    test('reaches its sentence in the closed panel', async ({ page }) => {
      await open(page, '#:~:text=Rassemblement%20pour');
      await expect(page.getByText('Rassemblement pour la France')).toBeInViewport();
    });
  });
