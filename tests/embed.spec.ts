import { createServer } from 'node:http';
import type { FrameLocator, Page } from '@playwright/test';
import { serveExamples } from '../scripts/examples.mjs';
import { atlas } from './dataset.ts';
import { expect, go, host, open, served, test, violations, press, regions } from './page.ts';

const element = (page: Page, attributes: string) =>
  host(page, `<script src="/embed.js"></script><relations-atlas ${attributes}></relations-atlas>`);
const ready = (frame: FrameLocator) => expect(frame.locator('html[data-ready]')).toBeAttached();
const marked = (frame: FrameLocator, id: string) => frame.locator(`[data-map] [data-id="${id}"]`);
const at = (page: Page) => page.locator('relations-atlas').getAttribute('at');
/** The place a frame is at, by its own address. */
const inside = async (page: Page) => {
  const query = new URLSearchParams(await page.frames()[1]?.evaluate(() => location.search));
  for (const key of ['embed', 'theme']) query.delete(key);
  return query.toString().replaceAll('%2C', ',');
};
const byElement = served('the element is a script of the site, and shows the site');

test('a small frame is the map, a title, a source and the way to the atlas; a choice gives its sentence', async ({
  page,
}) => {
  await page.setViewportSize({ width: 400, height: 300 });
  await open(page, '?embed');
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  await expect(page.getByRole('contentinfo').getByText('The CPC’s own account, not verified')).toBeInViewport(
    {
      ratio: 1,
    },
  );
  const key = page.getByRole('region', { name: 'What the article says' });
  await expect(key).toBeInViewport({ ratio: 1 });
  await press(page.locator('[data-map] [data-id="bra"]'));
  const card = page.getByRole('region', { name: 'Brazil' });
  await expect(card.locator('blockquote').first()).toHaveText(/political parties in Brazil, Argentina/);
  await expect(card.locator('mark').first()).toHaveText('Brazil');
  await expect(page.getByRole('link', { name: 'Open in the atlas' })).toHaveAttribute(
    'href',
    /^\.\/\?focus=bra/,
  );
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(300);
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(card).toBeHidden();
  await expect(page.locator('[data-map] :focus')).toHaveCount(1);
});

test('in the smallest frame a button lays the key over the map', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 240 });
  await open(page, '?embed');
  const key = page.locator('#legend');
  await expect(key).toBeHidden();
  await page.getByRole('button', { name: 'Legend' }).click();
  await expect(key).toBeInViewport({ ratio: 1 });
  await page.getByRole('button', { name: 'Legend' }).click();
  await expect(key).toBeHidden();
});

test('the card of a frame leaves in sight what was opened, and the key stays as it is', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 450 });
  await open(page, '?embed');
  const key = page.locator('#legend');
  const high = async () => {
    // In the line of the source, once the page's own letters have come and are measured.
    await expect(page.locator('html')).toHaveAttribute('data-legend', 'line');
    return (await key.boundingBox())?.height;
  };
  const before = await high();
  for (const id of ['ken', 'bra', 'aus', 'rus', 'zaf']) {
    await go(page, `?embed&focus=${id}`);
    await expect(page.locator('html[data-embed]')).toBeAttached();
    await expect(page).toHaveURL(new RegExp(`focus=${id}`));
    await expect(page.locator('section[aria-labelledby="frame-name"] blockquote').first()).toBeVisible();
    await page.waitForSelector('[data-camera]:not([data-moving])', { state: 'attached' });
    await expect(key).toBeInViewport({ ratio: 1 });
    expect(await high()).toBe(before);
    const [card, country] = [
      await page.locator('section[aria-labelledby="frame-name"]').boundingBox(),
      await page.locator(`[data-map] [data-id="${id}"]`).boundingBox(),
    ];
    const middle = (country?.x ?? 0) + (country?.width ?? 0) / 2;
    expect([id, middle >= (card?.x ?? 0) && middle <= (card?.x ?? 0) + (card?.width ?? 0)]).toEqual([
      id,
      false,
    ]);
  }
});

test('a large frame has its key below the map, and the text where it is asked for', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await open(page, '?embed=panel&focus=rus');
  await expect(page.locator('#legend')).toBeInViewport({ ratio: 1 });
  await expect(page.locator('[data-panel]')).toHaveAttribute('data-focus', 'rus');
  const width = () => page.locator('[data-map]').evaluate((map) => map.getBoundingClientRect().width);
  await open(page, '?embed');
  await expect.poll(width).toBeGreaterThan(1100);
});

for (const [place, size, colorScheme] of [
  ['?embed&focus=ken', { width: 640, height: 360 }, 'light'],
  ['?embed=panel&focus=fra', { width: 960, height: 540 }, 'dark'],
] as const) {
  test(`axe finds nothing in a frame, ${place}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(size);
    await open(page, place);
    await expect(page.locator('mark').filter({ visible: true }).first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}

test('the element takes the height of what it shows, and moves both ways', byElement, async ({ page }) => {
  const frame = await element(page, 'at="focus=fra" title="A map"');
  await ready(frame);
  const tag = page.locator('relations-atlas');
  await expect(frame.locator('#legend')).toBeVisible();
  await expect(tag.locator('iframe')).toHaveAttribute('title', 'A map');
  const spare = await frame
    .locator('html')
    .evaluate(
      () => window.innerHeight - (document.querySelector('#legend')?.getBoundingClientRect().bottom ?? 0),
    );
  expect(spare).toBeLessThan(60);
  const heard = await tag.evaluateHandle((one) => {
    const places: string[] = [];
    one.addEventListener('atlas-go', (event) =>
      places.push((event as CustomEvent<{ at: string }>).detail.at),
    );
    return places;
  });
  // The last of what a host asks for is what counts, where it came from too.
  await tag.evaluate((one) => Object.assign(one, { at: 'focus=ita' }));
  await tag.evaluate((one) => Object.assign(one, { at: 'focus=fra' }));
  await expect.poll(() => inside(page)).toBe('focus=fra');
  await tag.evaluate((one) => Object.assign(one, { at: 'layer=named&focus=deu' }));
  await expect(marked(frame, 'deu')).toHaveAttribute('aria-current', /./);
  await expect.poll(() => at(page)).toBe('focus=deu&layer=named');
  await marked(frame, 'esp').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => at(page)).toMatch(/^focus=esp&layer=named/);
  expect((await heard.jsonValue()).at(-1)).toMatch(/^focus=esp/);
});

test('a host whose scroll bar comes and goes with the height of the frame asks for one height', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1400, height: 900 });
  const frame = await host(
    page,
    '<iframe src="/?embed=panel&focus=fra" style="inline-size:1264px" title="Atlas"></iframe>',
  );
  await ready(frame);
  await expect(frame.locator('#legend')).toBeVisible();
  const heights = await page.evaluate(async () => {
    const one = document.querySelector('iframe');
    const told: number[] = [];
    window.addEventListener('message', ({ data }: MessageEvent<{ height?: number }>) => {
      if (!one || !data.height) return;
      told.push(data.height);
      const [full = 0] = told;
      // The frame and its scroll bar of 12 pixels need more room than there is, the frame alone does not.
      Object.assign(one.style, {
        blockSize: `${data.height}px`,
        inlineSize: `${data.height < full ? 1264 : 1252}px`,
      });
    });
    one?.style.setProperty('inline-size', '1264px');
    one?.style.setProperty('block-size', '400px');
    for (let frames = 0; frames < 90; frames += 1) await new Promise(requestAnimationFrame);
    return told;
  });
  expect(heights.length).toBeGreaterThan(0);
  expect(heights.length, heights.join(' ')).toBeLessThan(8);
});

test('what a reader chooses before frame and host talk is not undone', byElement, async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((done) => (release = done));
  await page.route('**/assets/embed-*.js', async (route) => {
    await held;
    await route.continue();
  });
  const frame = await element(page, 'at="focus=fra"');
  await ready(frame);
  await marked(frame, 'esp').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => inside(page)).toMatch(/^focus=esp/);
  release();
  await expect.poll(() => at(page)).toMatch(/^focus=esp/);
  expect(await inside(page)).toMatch(/^focus=esp/);
});

test('host and frame agree after 50 moves from both sides', byElement, async ({ page }) => {
  const frame = await element(page, 'at="focus=fra"');
  await ready(frame);
  const ids = atlas.countries.map(({ id }) => id);
  const layers = ['parties', 'named', 'regions', 'wording'];
  // A linear congruential generator: the same moves in each run.
  let seed = 7;
  const random = (below: number) => (seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31) % below;
  for (let move = 0; move < 50; move++) {
    const id = ids[random(ids.length)] ?? 'fra';
    const layer = layers[random(layers.length)] ?? 'parties';
    if (random(2) === 0)
      await page
        .locator('relations-atlas')
        .evaluate((one, to) => one.setAttribute('at', to), `layer=${layer}&focus=${id}`);
    else
      await frame.locator('body').evaluate((body, to) => {
        const link = body.appendChild(document.createElement('a'));
        link.href = `?focus=${to}`;
        link.click();
        link.remove();
      }, id);
  }
  // They agree, and still do when both are asked again.
  await expect(async () => {
    const places = [await at(page), await inside(page), await at(page), await inside(page)];
    expect(new Set(places).size, places.join(' ')).toBe(1);
  }).toPass();
});

/** Listens in the frame for its next message that says `end`; the place of any before it would be gone to by then. */
async function endOfMessages(frame: FrameLocator) {
  const end = await frame.locator('body').evaluateHandle(() => ({
    heard: new Promise<void>((done) => {
      window.addEventListener('message', ({ data }) => data === 'end' && done());
    }),
  }));
  return () =>
    end.evaluate(async ({ heard }) => {
      await heard;
      for (let frames = 0; frames < 6; frames += 1) await new Promise(requestAnimationFrame);
    });
}

test('10,000 malformed messages change nothing', async ({ page, framed }) => {
  const frame = await framed('?focus=fra&embed');
  await ready(frame);
  const end = await endOfMessages(frame);
  const told = await page.evaluateHandle(() => {
    const heard: unknown[] = [];
    window.addEventListener('message', ({ data }) => heard.push(data.at));
    const target = document.querySelector('iframe')?.contentWindow;
    const cyclic: Record<string, unknown> = { atlas: 1 };
    cyclic['at'] = cyclic;
    const rubbish = [
      null, 7, 'focus=deu', [], ['atlas', 1], { at: 'focus=deu' }, { atlas: 2, at: 'focus=deu' },
      { atlas: '1', at: 'focus=deu' }, { atlas: 1 }, { atlas: 1, at: 7 }, { atlas: 1, at: null }, cyclic,
      { atlas: 1, at: ['focus=deu'] }, { atlas: 1, at: { toString: 'focus=deu' } }, { atlas: 1, height: 10 },
      { atlas: 1, key: 'Escape' }, { atlas: 1, at: `focus=deu&x=${'y'.repeat(3000)}` }, new ArrayBuffer(8),
    ]; // prettier-ignore
    for (let count = 0; count < 10_000; count++) target?.postMessage(rubbish[count % rubbish.length], '*');
    target?.postMessage('end', '*');
    return heard;
  });
  await end();
  expect(await inside(page)).toBe('focus=fra');
  // It still answers, and unknown keys and places are dropped.
  await page.evaluate(() =>
    document
      .querySelector('iframe')
      ?.contentWindow?.postMessage({ atlas: 1, at: 'focus=esp&__proto__=1&layer=nope&embed=off' }, '*'),
  );
  await expect(marked(frame, 'esp')).toHaveAttribute('aria-current', /./);
  await expect.poll(() => page.frames()[1]?.url()).toMatch(/\?focus=esp&embed=map$/);
  // The frame may still have told where it began, and how high it is.
  const places = async () =>
    (await told.jsonValue()).filter((place) => place !== undefined && place !== 'focus=fra');
  await expect.poll(places).toEqual(['focus=esp']);
});

test('messages from another window than the host are not heard', async ({ page, framed }) => {
  const frame = await framed('?focus=fra&embed');
  await ready(frame);
  const end = await endOfMessages(frame);
  await frame.locator('body').evaluate(() => {
    window.postMessage({ atlas: 1, at: 'focus=deu' }, '*');
    window.postMessage('end', '*');
  });
  await end();
  expect(await inside(page)).toBe('focus=fra');
});

test('a frame that is refused storage, clipboard, full screen and pop-ups works quietly', async ({
  page,
  framed,
}) => {
  const frame = await framed(
    '?embed&lang=fr&theme=dark',
    `sandbox="allow-scripts" allow="fullscreen 'none'; clipboard-write 'none'"`,
  );
  await ready(frame);
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(frame.locator('h1')).toContainText('Parti communiste chinois');
  await page.evaluate(() =>
    document.querySelector('iframe')?.contentWindow?.postMessage({ atlas: 1, at: 'focus=bra' }, '*'),
  );
  await expect(frame.locator('blockquote').first()).toContainText('Brazil');
});

test('keys that a field takes, or a held key, are not told', async ({ page, framed }) => {
  const frame = await framed('?focus=fra&embed');
  await ready(frame);
  const keys = await page.evaluateHandle(() => {
    const heard: string[] = [];
    window.addEventListener('message', ({ data }) => data.key !== undefined && heard.push(data.key));
    return heard;
  });
  await frame.getByRole('link', { name: 'Open in the atlas' }).focus();
  for (const key of ['Control+b', 'Alt+x', 'Shift', 'F2', '.', 'PageDown', 'B'])
    await page.keyboard.press(key);
  await marked(frame, 'fra').focus();
  for (const key of ['ArrowLeft', 'h', 'PageUp', ' ', 'End']) await page.keyboard.press(key);
  await expect.poll(() => keys.jsonValue()).toEqual(['.', 'PageDown', 'B', 'PageUp', 'End']);
});

test(
  'a link to a region unfurls with its words and a picture, and a reader goes on to the atlas',
  served('the site has a page for each region'),
  async ({ page, request }) => {
    const html = await (await request.get('/at/africa/')).text();
    expect(html).toContain('content="Africa: over 70 parties · over 40 countries, as of August 2007"');
    const image = /og:image" content="([^"]+)"/.exec(html)?.[1] ?? '';
    const picture = await request.get(new URL(image, 'http://localhost/at/africa/').pathname);
    expect((await picture.body()).readUInt32BE(16)).toBe(1200);
    const { type, html: frame } = (await (await request.get('/at/africa/oembed.json')).json()) as Record<
      string,
      string
    >;
    expect(type).toBe('rich');
    expect(frame).toContain('?focus=africa&amp;embed=map');
    await page.goto('/at/africa/');
    await expect(page).toHaveURL('?focus=africa');
  },
);

test.describe('pages that are left before all of them has come', () => {
  test.use({ expected: /^failed: .*\/assets\/[^/]+\.js$/ });

  test('a link’s theme is shown, and not kept', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('relations-atlas.theme', 'light'));
    await open(page, '?embed&theme=dark');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    expect(await page.evaluate(() => localStorage.getItem('relations-atlas.theme'))).toBe('light');
    await open(page, '?embed&theme=auto');
    await expect(page.locator('html')).not.toHaveAttribute('data-theme');
    await open(page);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  });

  test('the dialog shows the frame it gives the code of', async ({ page }) => {
    await open(page, '?focus=fra');
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Share and export' });
    await dialog.getByRole('tab', { name: 'Embed' }).click();
    const code = dialog.getByLabel('As an iframe');
    await expect(code).toHaveValue(/\?focus=fra&amp;embed=map" width="960" height="540"/);
    await dialog.getByLabel('What to show').selectOption('named');
    await dialog.getByLabel('Theme').selectOption('dark');
    await dialog.getByLabel('Show the text beside the map').check();
    await expect(code).toHaveValue(/\?focus=fra&amp;layer=named&amp;theme=dark&amp;embed=panel"/);
    await expect(dialog.getByLabel('As an element')).toHaveValue(
      /<relations-atlas at="focus=fra&amp;layer=named" embed="panel" theme="dark"/,
    );
    const frame = dialog.frameLocator('iframe');
    await expect(frame.locator('[data-panel]')).toHaveAttribute('data-focus', 'fra');
    await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
    expect(await violations(page, { within: 'dialog[open]' })).toEqual([]);
  });
});

test.describe('the examples', served('they are pages of a server, and show the site'), () => {
  test.use({ expected: /^foreign: http:\/\/(127\.0\.0\.1|localhost):/ });
  let examples: Awaited<ReturnType<typeof serveExamples>>;
  test.beforeAll(async () => (examples = await serveExamples({ port: 0 })));
  test.afterAll(() => examples.close());

  test('a reveal.js deck is driven from first to last and back, with the focus outside and inside', async ({
    page,
  }) => {
    await page.goto(`${examples.url}reveal/`);
    await page.waitForSelector('section[hidden]', { state: 'attached' });
    const frame = page.frameLocator('relations-atlas iframe');
    await ready(frame);
    const slide = () => page.evaluate(() => Number(location.hash.slice(2) || 0));
    const places = ['zoom=1', 'focus=africa', 'focus=rus&layer=named'];
    const shown = (index: number) => (index > 0 && index < 4 ? places[index - 1] : undefined);
    const drive = async (key: string, indices: number[], click: boolean) => {
      for (const index of indices) {
        if (click && (await page.locator('relations-atlas[data-shown]').count()) > 0)
          await frame.getByRole('banner').click();
        await page.keyboard.press(key);
        await expect.poll(slide).toBe(index);
        if (shown(index) !== undefined) await expect.poll(() => inside(page)).toBe(shown(index));
      }
    };
    await drive('PageDown', [1, 2, 3, 4], false);
    await drive('PageUp', [3, 2, 1], true);
    await drive('PageDown', [2], true);
    await drive('PageUp', [1, 0], false);
  });

  test('a printed reveal.js deck shows on each slide the map of that slide', async ({ page }) => {
    await page.goto(`${examples.url}reveal/?print-pdf`);
    const maps = page.locator('section > relations-atlas');
    await expect(maps).toHaveCount(3);
    await expect(page.locator('relations-atlas')).toHaveCount(3);
    for (const [index, said] of [
      [0, 'Latin America'],
      [1, 'Africa'],
      [2, 'Russia'],
    ] as const) {
      const frame = page.frameLocator('section > relations-atlas >> nth=' + index + ' >> iframe');
      await ready(frame);
      await expect(frame.locator('body')).toContainText(said);
    }
    const places = page
      .frames()
      .slice(1)
      .map((frame) => new URL(frame.url()).searchParams);
    expect(places.map((query) => query.get('focus'))).toEqual([null, 'africa', 'rus']);
    // On paper as on the screen: the country beside its card, both whole.
    await page.emulateMedia({ media: 'print' });
    const frame = page.frameLocator('section > relations-atlas >> nth=2 >> iframe');
    const [host, country, quote] = await Promise.all(
      [
        maps.nth(2),
        frame.locator('[data-map] [data-id="rus"]'),
        frame.getByText('The CPC has close contacts').locator('visible=true').first(),
      ].map((one) => one.boundingBox()),
    );
    if (!host || !country || !quote) throw new Error('not drawn');
    expect(host.height).toBeGreaterThan(300);
    expect(country.y).toBeGreaterThan(host.y);
    expect(country.x + country.width).toBeLessThanOrEqual(quote.x);
    expect(quote.y + quote.height).toBeLessThanOrEqual(host.y + host.height);
  });

  test('slides in plain HTML go on by the keys a frame hands on', async ({ page }) => {
    await page.goto(`${examples.url}slides/`);
    await page.keyboard.press('PageDown');
    const frame = page.frameLocator('section[data-current] iframe');
    await ready(frame);
    await expect(frame.locator('[data-panel]')).toHaveAttribute('data-focus', 'latin-america');
    await press(marked(frame, 'bra'));
    await page.keyboard.press('PageDown');
    await expect(page.getByRole('heading', { name: 'Six regions' })).toBeVisible();
    await expect(regions(frame)).toHaveCount(6);
  });

  test('a page of text moves the map and is told, and the lesson shows its frames', async ({ page }) => {
    await page.goto(`${examples.url}blog/`);
    const frame = page.frameLocator('relations-atlas iframe');
    await ready(frame);
    await page.getByRole('button', { name: 'India' }).click();
    await expect(frame.locator('blockquote').first()).toContainText('India');
    await marked(frame, 'mng').focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('#place')).toContainText('focus=mng');
    await page.goto(`${examples.url}lesson/`);
    await page.getByRole('heading', { name: 'One region' }).scrollIntoViewIfNeeded();
    await ready(page.frameLocator('iframe').last());
  });

  test('a page of another origin has the element, with the place said both ways', async ({ page }) => {
    const body = `<!doctype html><title>Elsewhere</title><script async src="${examples.url}atlas/embed.js"></script><relations-atlas at="focus=fra" layer="named"></relations-atlas>`;
    const elsewhere = createServer((_, res) => res.setHeader('Content-Type', 'text/html').end(body));
    await new Promise<void>((done) => elsewhere.listen(0, '127.0.0.1', () => done()));
    const address = elsewhere.address();
    await page.goto(`http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/`);
    const frame = page.frameLocator('relations-atlas iframe');
    await ready(frame);
    await expect.poll(() => at(page)).toBe('focus=fra&layer=named');
    await page.locator('relations-atlas').evaluate((one) => one.setAttribute('at', 'focus=ind'));
    await expect(frame.locator('blockquote').first()).toContainText('India');
    await expect.poll(() => at(page)).toBe('focus=ind&layer=named');
    elsewhere.close();
    elsewhere.closeAllConnections();
  });
});
