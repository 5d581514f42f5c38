import { join } from 'node:path';
import type { FrameLocator, Page } from '@playwright/test';
import { ROOT } from '../scripts/root.mjs';
import { serve } from '../scripts/serve.mjs';
import { site } from '../scripts/site.mjs';
import { expect, go, host, open, served, test } from './page.ts';

const ready = (frame: FrameLocator) => expect(frame.locator('html[data-ready]')).toBeAttached();
const element = (page: Page, attributes: string, before = '') =>
  host(page, `<relations-atlas ${attributes}></relations-atlas>${before}<script src="/embed.js"></script>`);
const byElement = served('the element is a script of the site, and shows the site');
/** The place a frame is at; undefined while another page comes into it. */
const inside = (page: Page) =>
  page
    .frames()[1]
    ?.evaluate(() => location.search)
    .catch(() => undefined);

test.describe('links of frames', () => {
  // Every way of writing it is proved in src/features/embed/params.test.ts.
  test('embed is the map, and embed=0 the page', async ({ page }) => {
    await open(page, '?embed=yes');
    await expect(page.locator('html')).toHaveAttribute('data-embed', 'map');
    await expect(page.getByRole('link', { name: 'Open in the atlas' })).toBeVisible();
    await open(page, '?embed=0');
    await expect(page.locator('html')).not.toHaveAttribute('data-embed');
    await expect(page.getByRole('banner').getByRole('navigation')).toBeVisible();
  });
  test('languages and themes are known however they are written', async ({ page }) => {
    for (const [lang, language] of [['fr_CA', 'fr'], ['ZH-cn', 'zh']] as const) {
      await open(page, `?lang=${lang}&theme=Dark`);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    }
  }); // prettier-ignore
  test('an address without a query has the frame, too', served('it is a page of the site'), async ({ page }) => {
    await page.goto('embed/africa/?theme=dark');
    await expect(page).toHaveURL(/\?focus=africa&theme=dark&embed=map$/);
    await expect(page.locator('html')).toHaveAttribute('data-embed', 'map');
    await page.goto('embed/');
    await expect(page).toHaveURL(/\/\?embed=map$/);
  }); // prettier-ignore
});

test('a frame that is never painted gets ready all the same, and can be printed', async ({
  page,
  framed,
}) => {
  await page.addInitScript(() => {
    window.requestAnimationFrame = () => 0;
    window.ResizeObserver = class {
      observe() {}
      unobserve() {}
      disconnect() {}
    };
  });
  const frame = await framed('?focus=africa&embed');
  await ready(frame);
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(/Communist Party of China/);
  await expect(frame.getByRole('region', { name: 'What the article says' })).toBeVisible();
  await expect(frame.getByText('The CPC’s own account, not verified')).toBeVisible();
  await expect(frame.locator('blockquote').first()).toContainText('over 70 political parties');
  await expect(frame.locator('[data-camera]:not([data-moving])')).toBeAttached();
});

test.describe('the element', byElement, () => {
  test('its looks change without a new entry in the history of its host', async ({ page }) => {
    await page.goto('');
    const frame = await element(page, 'at="focus=fra"');
    await ready(frame);
    const entries = await page.evaluate(() => history.length);
    const tag = page.locator('relations-atlas');
    const root = frame.locator('html');
    await tag.evaluate((one) => Object.assign(one, { theme: 'dark', lang: 'fr', embed: 'panel' }));
    await expect(root).toHaveAttribute('data-theme', 'dark');
    await expect(root).toHaveAttribute('lang', 'fr');
    await expect(root).toHaveAttribute('data-embed', 'panel');
    await tag.evaluate((one) => Object.assign(one, { theme: null, embed: null, at: 'focus=rus' }));
    await expect(root).not.toHaveAttribute('data-theme');
    await expect(root).toHaveAttribute('data-embed', 'map');
    await expect.poll(() => inside(page)).toBe('?focus=rus&lang=fr&embed=map');
    expect(await page.evaluate(() => history.length)).toBe(entries);
    await page.goBack();
    await expect(page.locator('relations-atlas')).toHaveCount(0);
  });

  test('looks that change while it loads, or where it does not answer, make no entry either', async ({ page }) => {
    await page.goto('');
    await element(page, 'at="focus=fra"');
    const entries = await page.evaluate(() => history.length);
    const tag = page.locator('relations-atlas');
    await tag.evaluate((one) => Object.assign(one, { theme: 'dark' }));
    await expect.poll(() => page.frames()[1]?.evaluate(() => document.readyState).catch(() => undefined)).toBe('complete');
    await tag.evaluate((one) => Object.assign(one, { embed: 'panel' }));
    await expect.poll(() => inside(page)).toBe('?focus=fra&theme=dark&embed=panel');
    await ready(page.frameLocator('iframe'));
    expect(await page.evaluate(() => history.length)).toBe(entries);
  }); // prettier-ignore

  test('properties set before its script came are taken, and it still hears', async ({ page }) => {
    const set = `<script>Object.assign(document.querySelector('relations-atlas'), { at: 'focus=bra', theme: 'dark' })</script>`;
    const frame = await element(page, '', set);
    await ready(frame);
    await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(frame.locator('blockquote').first()).toContainText('Brazil');
    const tag = page.locator('relations-atlas');
    await tag.evaluate((one) => Object.assign(one, { at: 'focus=rus' }));
    await expect(frame.locator('blockquote').first()).toContainText('Russia');
    expect(await tag.evaluate((one) => (one as HTMLElement & { at: string }).at)).toBe('focus=rus');
  });

  test('its script may stand on the page twice', async ({ page }) => {
    const frame = await element(page, 'at="focus=bra"', '<script src="/embed.js"></script>');
    await ready(frame);
  });
});

for (const [width, height] of [
  [320, 400],
  [400, 300],
  [640, 400],
  [800, 450],
  [1280, 720],
  [1920, 1080],
] as const)
  test(`at ${width}×${height} what is chosen stays in sight beside its sentence`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, '?embed');
    for (const id of ['bra', 'fra', 'mlt']) {
      await go(page, `?embed&focus=${id}`);
      await expect(page).toHaveURL(new RegExp(`focus=${id}`));
      const card = page.locator('section[aria-labelledby="frame-name"]');
      await expect(card.locator('blockquote').filter({ visible: true }).first()).toBeVisible();
      await expect(page.locator('[data-camera]:not([data-moving])')).toBeAttached();
      const box = async () => {
        const [country, free] = await Promise.all([
          page.locator(`[data-map] [data-id="${id}"] path`).first().boundingBox(),
          card.boundingBox(),
        ]);
        if (!country || !free) return 'missing';
        const [x, y] = [country.x + country.width / 2, country.y + country.height / 2];
        const isCovered = x > free.x && x < free.x + free.width && y > free.y && y < free.y + free.height;
        return isCovered || x < 0 || y < 0 || x > width || y > height ? `${x},${y}` : 'in sight';
      };
      await expect.poll(box).toBe('in sight');
      await expect(page.getByRole('button', { name: 'Zoom in' })).toBeInViewport({ ratio: 1 });
    }
  });

test('a small frame leads through the sentences', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 400 });
  await open(page, '?embed&focus=fra');
  const quotes = page.getByRole('region', { name: 'France' }).locator('blockquote').filter({ visible: true });
  const pager = page.getByRole('navigation', { name: 'Sentences' });
  await expect(pager).toContainText(/^1 of [3-9]$/);
  await expect(quotes).toHaveCount(1);
  const first = await quotes.innerText();
  await pager.getByRole('button', { name: 'Next sentence' }).click();
  await expect(pager).toContainText(/^2 of/);
  await expect(quotes).not.toHaveText(first);
  await pager.getByRole('button', { name: 'Previous sentence' }).click();
  await expect(quotes).toHaveText(first);
});

test('at 800 pixels key and source stand in one line of 38, and letters grow with the frame', async ({
  page,
}) => {
  await page.setViewportSize({ width: 800, height: 450 });
  await open(page, '?embed&focus=bra');
  const [key, source] = [
    page.getByRole('region', { name: 'What the article says' }),
    page.getByRole('contentinfo'),
  ];
  await expect(page.locator('html')).toHaveAttribute('data-legend', 'line');
  const [box, line] = [await key.boundingBox(), await source.boundingBox()];
  expect(line?.height).toBeLessThanOrEqual(39);
  expect(box?.y).toBeGreaterThanOrEqual((line?.y ?? 0) - 1);
  const size = () =>
    page
      .getByRole('heading', { level: 2, name: 'Brazil' })
      .evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
  const small = await size();
  await page.setViewportSize({ width: 1920, height: 1080 });
  await expect.poll(size).toBeGreaterThan(small * 1.4);
});

test('nothing in a frame scrolls its host, Back leaves at once, and its height settles', byElement, async ({ page }) => {
  await page.goto('');
  const filler = '<p style="height:1200px">Text</p>';
  await host(page, `${filler}<relations-atlas at="focus=fra"></relations-atlas>${filler}<script src="/embed.js"></script>`);
  const tag = page.locator('relations-atlas');
  await tag.scrollIntoViewIfNeeded();
  const frame = page.frameLocator('iframe');
  await ready(frame);
  const height = () => tag.evaluate((one) => one.getBoundingClientRect().height);
  const heights = await tag.evaluate(async (one) => {
    const seen: number[] = [];
    new ResizeObserver(() => seen.push(one.getBoundingClientRect().height)).observe(one);
    for (let frames = 0; frames < 90; frames += 1) await new Promise(requestAnimationFrame);
    return seen;
  });
  expect(heights.length).toBeLessThan(5);
  const [top, high] = [await page.evaluate(() => scrollY), await height()];
  for (const id of ['rus', 'bra', 'africa.2.1', 'latin-america']) {
    await tag.evaluate((one, to) => Object.assign(one, { at: `focus=${to}` }), id);
    await expect.poll(() => inside(page)).toContain(`focus=${id}`);
    await expect(frame.locator('blockquote').filter({ visible: true }).first()).toBeVisible();
  }
  expect([await page.evaluate(() => scrollY), await height()]).toEqual([top, high]);
  await page.goBack();
  await expect(tag).toHaveCount(0);
}); // prettier-ignore

/** Serves the site as a host does that sends no CORS headers. */
function serveWithoutCors() {
  const answer = site(join(ROOT, 'dist'));
  return serve({
    dir: '',
    port: 0,
    answer: (request, response) => {
      const set = response.setHeader.bind(response);
      response.setHeader = (name, value) =>
        name.toLowerCase() === 'access-control-allow-origin' ? response : set(name, value);
      return answer(request, response);
    },
  });
}

test.describe(
  'a frame without an origin, of a host without CORS headers',
  served('the file is one file'),
  () => {
    test.use({
      expected: /^foreign|^failed: .*\/assets\/|CORS|ERR_FAILED|Failed to fetch|dynamically imported|preload/,
    });

    for (const [place, words] of [
      ['?focus=fra&embed', 'French Socialist Party'],
      ['?focus=africa.2.1&embed', 'Africa'],
    ] as const)
      test(`${place} shows title, key, source and the sentence asked for`, async ({ page }) => {
        const server = await serveWithoutCors();
        // Of the same origin: Chromium lets no page that it cannot place load another from this machine.
        await page.route('**/host.html', (route) =>
          route.fulfill({
            contentType: 'text/html',
            body: `<!doctype html><iframe src="/${place.replace('&', '&amp;')}" width="800" height="450" title="atlas" sandbox="allow-scripts"></iframe>`,
          }),
        );
        await page.goto(`${server.url}host.html`);
        const frame = page.frameLocator('iframe');
        await expect(frame.locator('html[data-still]')).toBeAttached();
        await expect(frame.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 });
        await expect(frame.locator('#legend')).toBeInViewport({ ratio: 1 });
        await expect(frame.getByText('not verified').filter({ visible: true }).last()).toBeInViewport({
          ratio: 1,
        });
        const lit = frame.locator('[data-section] [data-lit="focus"]');
        await expect(lit).toContainText(words);
        await expect(lit).toBeInViewport({ ratio: 1 });
        // Its style has come, though a frame without an origin may not read its rules.
        await expect(frame.getByRole('alert').filter({ visible: true })).toHaveCount(0);
        await server.close();
      });
  },
);
