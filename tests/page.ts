import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import axe from 'axe-core';
import { AT_REST } from '../src/geo/camera.ts';
import { createProjection } from '../src/geo/projections.ts';
import { atlas } from './dataset.ts';

/** The address of a host's page with the atlas in a frame. */
const HOST = 'host.html';

/** Marks a test that needs the server, with the reason: the file alone has nothing to test. */
export const served = (why: string) => ({
  tag: '@served',
  annotation: { type: 'served', description: why },
});

/** Playwright's message about the worker that its settings block. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

/** Tests whether the page may ask for it: of the site, or of the file alone; and what the page made itself. */
function isOwn(url: string, base: string) {
  if (!base.startsWith('file:')) return url.replace(/^blob:/, '').startsWith(base);
  const [file = ''] = url.split(/[?#]/, 1);
  return url.startsWith('blob:null/') || file === base || file === new URL(HOST, base).href;
}

interface Fixtures {
  readonly expected: RegExp | null;
  /** Shows the atlas at a place in a frame of a host's page. */
  readonly framed: (place: string, attributes?: string) => Promise<FrameLocator>;
}

/**
 * A page on which nothing may go unnoticed: a console message, an error, a failed request or a request to
 * another host fails the test. A test that provokes one says so by `expected`.
 */
export const test = base.extend<Fixtures>({
  expected: [null, { option: true }],
  framed: async ({ page, baseURL }, provide) => {
    await provide((place, attributes = '') => {
      const address = `${baseURL ?? ''}${place}`.replaceAll('&', '&amp;');
      return host(
        page,
        `<iframe src="${address}" width="800" height="450" title="atlas" ${attributes}></iframe>`,
      );
    });
  },
  page: async ({ page, expected, baseURL }, provide) => {
    const heard: string[] = [];
    page.on('console', (message) => {
      if (!message.text().startsWith(BLOCKED)) heard.push(`${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
    page.on('request', (request) => {
      if (!isOwn(request.url(), baseURL ?? '')) heard.push(`foreign: ${request.url()}`);
    });
    page.on('requestfailed', (request) => {
      // Requests still loading when the test left the page.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') heard.push(`failed: ${request.url()}`);
    });
    await provide(page);
    expect(heard.filter((line) => !expected?.test(line))).toEqual([]);
  },
});

export { expect };

/** Gives the path of the file that an address of the site, or of the file alone, names. */
export const builtFile = (url: string) =>
  url.startsWith('file:')
    ? fileURLToPath(url.split(/[?#]/, 1)[0] ?? '')
    : join('dist', new URL(url).pathname.replace(/\/$/, '/index.html'));

/** Opens the page of a host, and gives the frame in it. */
export async function host(page: Page, body: string): Promise<FrameLocator> {
  await page.route(`**/${HOST}`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><title>Host</title><main>${body}</main>`,
    }),
  );
  await page.goto(HOST);
  return page.frameLocator('iframe');
}

/**
 * Opens a place and waits until the page answers input. The pointer comes to the window, as somebody's with a mouse
 * does: what moves the map comes with it.
 */
export async function open(page: Page, place = '') {
  await page.goto(place);
  await page.waitForSelector('html[data-ready]');
  await page.mouse.move(3, 3, { steps: 3 });
}

/** Goes to a place without a load, as Back does. */
export const go = (page: Page, place: string) =>
  page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, place);
/** Waits until the map is at its place and the letters of the page have come. */
export async function settled(page: Page) {
  await page.waitForSelector('[data-camera]:not([data-moving])', { state: 'attached' });
  // They come once the page rests; until then it has the letters of the machine, which are of other widths.
  await page.waitForFunction(
    () => document.fonts.status === 'loaded' && [...document.fonts].some(({ status }) => status === 'loaded'),
  );
}

export const mark = (page: Page, id: string) => page.locator(`[data-map] [data-id="${id}"]`);
/** Returns a point well inside a country on the whole world, in units of the map's frame. */
export const homeOf = (id: string): readonly [number, number] => {
  const anchor = atlas.countries.find((country) => country.id === id)?.anchor ?? [0, 0];
  return createProjection(AT_REST)([...anchor]) ?? [0, 0];
};
export const sentence = (page: Page, id: string) =>
  page.locator(`[data-panel] [data-section] [data-id="${id}"]`);
/** Finds the regions' names and totals on the map, each a link. */
export const regions = (page: Page | FrameLocator) => page.locator('[role="group"] > a[data-id]');
/** Finds the card of the open place, at the top of the panel. */
export const card = (page: Page) => panel(page).locator('div:has(> h2)');
/** Finds the container of the panel; on a phone its attribute gives its height. */
export const sheet = (page: Page) => page.locator('[data-sheet]');
/** Finds the map with everything around it, and the frame of its camera. */
export const mapBox = (page: Page) => page.locator('main > :has([data-map])');
export const mapFrame = (page: Page | FrameLocator) => page.locator('main > * > :has([data-map])');
/** Finds the lines around regions. */
export const outlines = (page: Page) => page.locator('g:has(> [data-outline])');
/** Finds the swatches of the key. */
export const swatches = (page: Page) => page.locator('#legend svg[focusable="false"]');
/** Finds the answers of a quiz question, and the text on the chosen one. */
export const answers = (page: Page) => page.getByRole('list', { name: 'Answers' }).getByRole('button');
export const verdict = (page: Page) => page.locator('[data-quiz] [role="status"] > p').first();
export const quizAt = (page: Page) => page.locator('[data-quiz]').getByText(/^Question \d+ of \d+$/);
export const panel = (page: Page) => page.locator('[data-panel]');
export const lit = (page: Page) => page.locator('[data-panel] [data-lit="focus"]');

interface AxeOptions {
  readonly marks?: boolean;
  readonly within?: string;
  /** Dark as well, unless another test has seen the same colors. */
  readonly themes?: readonly ('light' | 'dark')[];
}

/**
 * Returns axe's findings against WCAG 2.2 A and AA, in light and in dark, where only colors differ. The drawn
 * marks differ only in their fill: one check per layer is enough, and the other checks leave them out. A test asks
 * for one or two of these: they are the longest steps on a slow machine.
 */
export async function violations(
  page: Page,
  { marks = false, within = '', themes = ['light', 'dark'] }: AxeOptions = {},
) {
  // What moves the map makes room for its buttons when it comes: axe would find half of the page before, half after.
  if ((await page.locator('[data-map]').count()) > 0)
    await page.waitForSelector('[data-camera]:not([data-moving])', { state: 'attached' });
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const found: string[] = [];
  for (const theme of themes) {
    await page.emulateMedia({ colorScheme: theme });
    await drawMarks(page, marks && theme === 'light');
    found.push(...(await page.evaluate(runAxe, { theme, within })));
  }
  await drawMarks(page, true);
  await page.emulateMedia({ colorScheme: null });
  return found;
}

/** Runs in the page: returns the findings of axe there, a line each. Frames have tests of their own. */
async function runAxe({ theme, within }: { theme: 'light' | 'dark'; within: string }) {
  const { run } = Reflect.get(window, 'axe') as typeof axe;
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations: found } = await run(within || document, {
    runOnly: theme === 'light' ? tags : { type: 'rule', values: ['color-contrast'] },
    resultTypes: ['violations'],
    iframes: false,
  });
  return found.map(({ id, nodes }) =>
    [theme, id, ...nodes.map(({ html }) => html.slice(0, 120))].join(' | '),
  );
}

/** Shows or hides the marks: with hundreds of shapes, finding the element at a point takes long. */
const drawMarks = (page: Page, drawn: boolean) =>
  page
    .locator('[data-map] > [data-layer]')
    .evaluateAll(
      (all, on) =>
        all.forEach((one) => (on ? one.removeAttribute('display') : one.setAttribute('display', 'none'))),
      drawn,
    );

/** Finds the sentences quoted under the name of the open place. */
export const quotes = (page: Page) => panel(page).locator('blockquote');
/** Opens the whole article beside the map. */
export const readArticle = (page: Page) =>
  page.getByRole('banner').getByRole('button', { name: 'Article', exact: true }).click();
/** Opens a menu by its name in the page's language. Its content is made then. */
export const openMenu = (page: Page | FrameLocator, name: string) =>
  page
    .getByRole('button', { name: new RegExp(`^${name}( |$)`) })
    .and(page.locator('[aria-haspopup]'))
    .click();
/** Chooses from a menu; the menu closes. */
export async function choose(page: Page | FrameLocator, menu: string, name: string) {
  await openMenu(page, menu);
  await page.getByRole('radio', { name }).check();
}
/** Opens the settings, from the menu of the rest. */
export async function openSettings(page: Page | FrameLocator, more = 'More', settings = 'Settings') {
  await openMenu(page, more);
  await page.getByRole('button', { name: settings }).click();
}
/** Goes to what the page can show: Map, Table, Story or Quiz. */
export const showAs = (page: Page, name: string) =>
  page.getByRole('banner').getByRole('navigation').getByRole('button', { name }).click();

/** Finds a point of the window at which the map shows open sea. */
export const atSea = (page: Page) =>
  page.evaluate(() => {
    const frame = document.querySelector('main > * > :has([data-map])');
    const isSea = (x: number, y: number) => {
      const under = document.elementFromPoint(x, y);
      return frame?.contains(under) === true && under?.closest('[data-id]') === null;
    };
    const around = [-40, 0, 40];
    for (let y = 120; y < innerHeight; y += 20)
      for (let x = 60; x < innerWidth; x += 20)
        if (around.every((by) => around.every((beside) => isSea(x + beside, y + by)))) return [x, y] as const;
    throw new Error('no sea');
  });

/** Presses a country where no label covers it and no small state is near, once the map stands still. */
export async function press(country: Locator, options: Parameters<Locator['click']>[0] = {}) {
  const page = country.page();
  // What moves the map makes room for its buttons when it comes. Where it is kept away, nothing does.
  if ((await page.locator('html[data-ready]').count()) > 0)
    await page
      .locator('[data-camera]:not([data-moving])')
      .waitFor({ state: 'attached', timeout: 5000 })
      .catch(() => {});
  const position = await country.evaluate((shape) => {
    const box = shape.getBoundingClientRect();
    const shares = Array.from({ length: 19 }, (_, at) => (at + 1) / 20);
    const spots = shares.flatMap((x) => shares.map((y) => ({ x: x * box.width, y: y * box.height })));
    // `toSorted` is not there in the browsers that are too old for the atlas.
    const sorted = spots.sort(
      (a, b) =>
        Math.hypot(a.x - box.width / 2, a.y - box.height / 2) -
        Math.hypot(b.x - box.width / 2, b.y - box.height / 2),
    );
    const isOwn = (x: number, y: number) =>
      shape.contains(document.elementFromPoint(box.left + x, box.top + y));
    // A press beside a small state means that one. Some pixels in any case: a shape is measured with its line.
    return [14, 5]
      .map((room) =>
        sorted.find(({ x, y }) =>
          [-room, 0, room].every((by) => isOwn(x + by, y + by) && isOwn(x + by, y - by)),
        ),
      )
      .find(Boolean);
  });
  await country.click(position ? { ...options, position } : options);
}
