import { readFileSync } from 'node:fs';
import type { Page, Route } from '@playwright/test';
import { atlas } from './dataset.ts';
import {
  builtFile,
  choose,
  expect,
  mark,
  open,
  panel,
  sentence,
  served,
  test,
  press,
  regions,
} from './page.ts';

/** Addresses of the page's markup and of the atlas; in the offline file, both are the file. */
const FROM = {
  page: /\/(?:relations-atlas\.html)?(?:\?.*)?$/,
  atlas: /\/(?:relations-atlas\.html(?:\?.*)?|assets\/atlas-\w+\.json)$/,
};

/** Hands out the page, or its atlas, with a part of it changed. */
const changed = (page: Page, what: keyof typeof FROM, from: string, to: string) =>
  page.route(FROM[what], async (route) => {
    const path = builtFile(route.request().url());
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(from);
    const contentType = path.endsWith('.json') ? 'application/json' : 'text/html';
    await route.fulfill({ contentType, body: text.replaceAll(from, to) });
  });

test.describe('when the script does not arrive', served('the script is in the file'), () => {
  test.use({ expected: /Failed to (?:load|fetch)|ERR_FAILED|preload|^failed: .*\.js$/ });

  test('the page is complete, and a country leads to its sentence', async ({ page }) => {
    await page.route('**/assets/*.js', (route) => route.abort());
    await page.goto('');
    await press(mark(page, 'bra'));
    await expect(page).toHaveURL('?focus=bra#latin-america.3.1');
    await expect(sentence(page, 'latin-america.3.1')).toBeInViewport();
  });
});

test.describe('when the atlas does not arrive', served('it is in the file'), () => {
  test.use({ expected: /Failed to (?:load|fetch)|ERR_FAILED|503|preload|^failed: .*\.json$/ });

  test('the page is complete, and a country leads to its sentence', async ({ page }) => {
    await page.route('**/assets/atlas-*.json', (route) => route.abort());
    await page.goto('');
    await press(mark(page, 'bra'));
    await expect(page).toHaveURL('?focus=bra#latin-america.3.1');
    await expect(sentence(page, 'latin-america.3.1')).toBeInViewport();
  });

  test('it is asked for again, and the page then answers', async ({ page }) => {
    let asked = 0;
    await page.route('**/assets/atlas-*.json', (route) =>
      ++asked < 3 ? route.fulfill({ status: 503 }) : route.continue(),
    );
    await open(page, '?focus=bra');
    await expect(panel(page)).toHaveAttribute('data-focus', 'bra');
    expect(asked).toBeGreaterThanOrEqual(3);
  });
});

test.describe('in a browser that remembers failures', served('its parts are in the file'), () => {
  test.use({ expected: /Failed to load resource|preload|^failed: .*map-\w+\.js$/ });

  test('a part that nobody asked for is asked for again, and the page stays', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'vendor', { value: '' }));
    await page.clock.install();
    let loads = 0;
    page.on('load', () => (loads += 1));
    let asked = 0;
    await page.route('**/assets/map-*.js', (route) => {
      asked += 1;
      return route.abort();
    });
    await open(page);
    await expect(page.getByRole('button', { name: 'Reload the page' })).toBeVisible();
    for (let turn = 0; turn < 3; turn += 1) await page.clock.runFor(16_000);
    await expect.poll(() => asked).toBeGreaterThan(2);
    expect(loads).toBe(1);
  });
});

test.describe('when half of the script arrives', served('the script is in the file'), () => {
  test.use({ expected: /SyntaxError|Unexpected end of input|Invalid or unexpected token|preload|^error: / });

  test('the page is complete, and a country leads to its sentence', async ({ page }) => {
    await page.route('**/assets/index-*.js', async (route) => {
      const text = readFileSync(builtFile(route.request().url()), 'utf8');
      await route.fulfill({ contentType: 'text/javascript', body: text.slice(0, text.length / 2) });
    });
    await page.goto('', { waitUntil: 'load' });
    await expect(page.locator('html[data-ready]')).toHaveCount(0);
    await press(mark(page, 'bra'));
    await expect(page).toHaveURL('?focus=bra#latin-america.3.1');
    await expect(sentence(page, 'latin-america.3.1')).toBeInViewport();
  });
});

test.describe('when something has changed the page before the script', () => {
  test.use({ expected: /Minified React error #418|error=418|hydrat/i });

  test('the map is drawn again from its own marks', async ({ page }) => {
    await changed(page, 'page', '>Relations Atlas</a>', '>Atlas der Beziehungen</a>');
    await open(page);
    await expect(page.locator('[data-map] [data-id]')).toHaveCount(atlas.countries.length);
    await press(mark(page, 'bra'));
    await expect(panel(page)).toHaveAttribute('data-focus', 'bra');
    await choose(page, 'Show', 'Named only');
    await expect(mark(page, 'ken')).toHaveAttribute('data-swatch', 'none');
  });
});

test.describe('when a part of the page throws', () => {
  test.use({ expected: /./ });

  test('a broken card leaves its text, and the next card', async ({ page }) => {
    await changed(page, 'atlas', '"role":"led a delegation of the Socialist International"', '"role":{}');
    await open(page, '?focus=antonio-guterres');
    await expect(page.getByRole('alert')).toContainText('Couldn’t show this card');
    const section = page.locator('[data-section="organizations"]');
    await expect(section).toContainText('In 2004, Antonio Guterres led');
    await expect(section).toBeVisible();
    await press(mark(page, 'bra'));
    await expect(panel(page).getByRole('heading', { level: 2 }).first()).toHaveText('Brazil');
  });

  test('where all fails, the whole article is there', async ({ page }) => {
    await changed(page, 'atlas', '"evidence":"home"', '"evidence":"nonsense"');
    await open(page);
    await expect(page.getByRole('alert').first()).toBeVisible();
    await expect(page.locator('[data-section]')).toHaveCount(atlas.sections.length);
  });
});

test('a frame works as the page does', async ({ page, framed }) => {
  const frame = await framed('?focus=fra');
  await expect(frame.locator('html[data-ready]')).toBeAttached();
  await expect(frame.locator('[data-panel]')).toHaveAttribute('data-focus', 'fra');
  await frame.locator('[data-map] [data-id="esp"]').focus();
  await page.keyboard.press('Enter');
  await expect(frame.locator('[data-panel]')).toHaveAttribute('data-focus', 'esp');
  await expect(frame.locator('[data-panel] mark').first()).toContainText('Spanish');
});

test('a frame without an origin of its own works all the same', async ({ framed }) => {
  const frame = await framed('?focus=fra', 'sandbox="allow-scripts"');
  await expect(frame.locator('html[data-ready]')).toBeAttached();
  await expect(frame.locator('[data-panel]')).toHaveAttribute('data-focus', 'fra');
  await choose(frame, 'Show', 'Regions');
  await expect(regions(frame)).toHaveCount(6);
});

test(
  'the site works in a folder of a host',
  served('the file is one file, wherever it lies'),
  async ({ page, baseURL }) => {
    await page.route('**/folder/**', (route) =>
      route.fulfill({ path: builtFile(route.request().url().replace('/folder/', '/')) }),
    );
    await page.goto(`${baseURL}folder/?layer=regions`);
    await expect(regions(page)).toHaveCount(6);
    await press(mark(page, 'chn'));
    await expect(page).toHaveURL(/\/folder\/\?focus=chn&layer=regions/);
  },
);

test('a link with a fragment and a place opens the place and sheds the fragment', async ({ page }) => {
  await open(page, '?focus=bra#latin-america.1.2');
  await expect(page).toHaveURL(/\?focus=bra/);
  await expect(panel(page)).toHaveAttribute('data-focus', 'bra');
});

test('a link opens in a new tab as any link does', async ({ page, context }) => {
  await open(page);
  const [tab] = await Promise.all([
    context.waitForEvent('page'),
    press(mark(page, 'bra'), { modifiers: ['ControlOrMeta'] }),
  ]);
  await tab.waitForSelector('html[data-ready]');
  await expect(tab.locator('[data-panel]')).toHaveAttribute('data-focus', 'bra');
  await expect(panel(page)).toHaveAttribute('data-focus', '');
});

test('a thousand quick pointers and moves leave the page as its link opens it', async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    const links = [...document.querySelectorAll<HTMLElement>('[data-map] [data-id]')];
    for (let step = 0; step < 1000; step++) {
      const link = links[(step * 7919) % links.length];
      link?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse' }));
      if (step % 20 === 0) link?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    }
  });
  await page.mouse.move(5, 5);
  await page.locator('[data-map]').dispatchEvent('pointerout');
  const state = () =>
    page.evaluate(() => ({
      focus: document.querySelector('[data-panel]')?.getAttribute('data-focus'),
      lit: [...document.querySelectorAll('[data-section] [data-lit="focus"]')].map(({ id }) => id),
      card: document.querySelector('[data-panel] div:has(> h2)')?.textContent,
      current: [...document.querySelectorAll('[data-map] [aria-current]')].map((one) =>
        one.getAttribute('data-id'),
      ),
    }));
  // What marks the sentences comes after the first view.
  const marked = () => page.locator('a[data-lit="focus"]').first().waitFor({ state: 'attached' });
  await marked();
  const driven = await state();
  expect(driven.focus).not.toBe('');
  await open(page, new URL(page.url()).search);
  await marked();
  await expect.poll(state).toEqual(driven);
});

/** Parts that load on demand: the file, the action that requests it, and the result. */
const PARTS = [
  {
    file: 'search',
    ask: async (page: Page) => {
      await open(page);
      await page.locator('[data-search]').click();
      await page.keyboard.type('ken');
    },
    answer: (page: Page) => page.getByRole('option').first(),
  },
  {
    file: 'table',
    ask: (page: Page) => open(page, '?mode=table'),
    answer: (page: Page) => page.locator('table[data-name] tr[data-id="fra"]'),
  },
  {
    file: 'share',
    ask: async (page: Page) => {
      await open(page);
      await page.getByRole('button', { name: 'Share', exact: true }).click();
    },
    answer: (page: Page) => page.getByRole('tab').first(),
  },
  {
    file: 'story',
    ask: (page: Page) => open(page, '?mode=story'),
    answer: (page: Page) => page.locator('[data-step]').first(),
  },
  {
    file: 'compare',
    ask: (page: Page) => open(page, '?compare=fra,deu'),
    answer: (page: Page) => page.getByRole('region', { name: 'Side by side' }),
  },
];

test.describe('when a part of the page does not come', served('the file holds every part'), () => {
  test.use({ expected: /Failed to (?:load|fetch)|ERR_|preload|^failed: / });

  for (const how of [404, 'stalled'] as const) {
    test(`${how}: each says so, and trying again helps`, async ({ page }) => {
      await page.clock.install();
      for (const { file, ask, answer } of PARTS) {
        const held: Route[] = [];
        let isBroken = true;
        const part = `**/assets/${file}-*.js`;
        await page.route(part, (route) => {
          if (!isBroken) return route.continue();
          return how === 'stalled' ? void held.push(route) : route.fulfill({ status: how });
        });
        await ask(page);
        if (how === 'stalled') {
          await expect.poll(() => held.length, file).toBeGreaterThan(0);
          await page.clock.fastForward(16_000);
        }
        // Requests that were only under way when the clock moved forward still arrive and withdraw their message.
        await expect(page.getByRole('alert'), file).toHaveCount(1);
        await expect(page.getByRole('alert'), file).toContainText('Couldn’t load');
        await expect(page.locator('[data-map] [data-id]'), file).toHaveCount(atlas.countries.length);
        isBroken = false;
        await page.getByRole('button', { name: 'Try again' }).click();
        for (const route of held) await route.continue();
        await expect(answer(page), file).toBeVisible();
        await expect(page.getByRole('alert'), file).toHaveCount(0);
      }
    });
  }

  test('if a file with several parts fails, parts that were not asked for stay silent and load later', async ({
    page,
  }) => {
    await page.clock.install();
    let isBroken = true;
    await page.route('**/assets/map-*.js', (route) =>
      isBroken ? route.fulfill({ status: 404 }) : route.continue(),
    );
    await open(page, '?focus=bra');
    // The message is about the map's controls; the divider, the legend and the panel get none.
    await expect(page.getByRole('alert')).toHaveText(/^Couldn’t load the zoom/);
    await expect(page.getByRole('separator')).toHaveCount(0);
    isBroken = false;
    await expect(async () => {
      await page.clock.fastForward(16_000);
      await expect(page.getByRole('separator')).toBeVisible({ timeout: 500 });
    }).toPass();
    await expect(panel(page).getByRole('heading', { name: 'Brazil' })).toBeVisible();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test('a page from before a deploy, all of whose parts are gone, is still the article', async ({ page }) => {
    await page.route('**/assets/**', (route) => route.fulfill({ status: 404 }));
    await page.goto('');
    await expect(page.locator('[data-map] [data-id]')).toHaveCount(atlas.countries.length);
    await page.goto('#latin-america.3.1');
    await expect(sentence(page, 'latin-america.3.1')).toBeInViewport();
  });
});
