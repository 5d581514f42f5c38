import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type FrameLocator, type Page } from '@playwright/test';
import { AT_REST } from '../src/geo/camera.ts';
import { createProjection } from '../src/geo/projections.ts';
import { atlas } from './dataset.ts';

/** Where the page of a host stands that shows the atlas in a frame. */
const HOST = 'host.html';

/** Says of a test why it needs the server: the file by itself has nothing of what it tries. */
export const served = (why: string) => ({
  tag: '@served',
  annotation: { type: 'served', description: why },
});

/** What Playwright says of the worker that its settings keep out. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

/** Whether the page may ask for it: of the site, or of the file alone; and what the page made itself. */
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
      // What was still loading when the page was left.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') heard.push(`failed: ${request.url()}`);
    });
    await provide(page);
    expect(heard.filter((line) => !expected?.test(line))).toEqual([]);
  },
});

export { expect };

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

/** Opens a place and waits until the page answers input. */
export async function open(page: Page, place = '') {
  await page.goto(place);
  await page.waitForSelector('html[data-ready]');
}

export const mark = (page: Page, id: string) => page.locator(`[data-map] [data-id="${id}"]`);
/** A point well inside of a country on the whole world, in units of the map's frame. */
export const homeOf = (id: string): readonly [number, number] => {
  const anchor = atlas.countries.find((country) => country.id === id)?.anchor ?? [0, 0];
  return createProjection(AT_REST)([...anchor]) ?? [0, 0];
};
export const sentence = (page: Page, id: string) => page.locator(`[data-panel] .sentence[data-id="${id}"]`);
export const panel = (page: Page) => page.locator('[data-panel]');
export const lit = (page: Page) => page.locator('[data-panel] [data-lit="focus"]');

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds against WCAG 2.2 A and AA, in light and in dark, where only colors differ. The drawn marks are
 * alike in every state but for their fill: one look at them a layer is enough, the others leave them out.
 */
export async function violations(page: Page, { marks = false, within = '' } = {}) {
  // One page does: without frames to look into, axe needs no second one to gather its findings.
  const axe = () => {
    const whole = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
    // A part of the page without the frames in it.
    return within ? whole.include(within).exclude('iframe') : whole;
  };
  // What moves the map makes room for its buttons when it comes: axe would find half of the page before, half after.
  if ((await page.locator('[data-map]').count()) > 0)
    await page.waitForSelector('[data-camera]:not([data-moving])', { state: 'attached' });
  await page.emulateMedia({ colorScheme: 'light' });
  if (!marks) await drawMarks(page, false);
  const light = await axe().withTags(WCAG).analyze();
  await drawMarks(page, false);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await axe().withRules(['color-contrast']).analyze();
  await drawMarks(page, true);
  await page.emulateMedia({ colorScheme: null });
  return [light, dark].flatMap((found, index) =>
    found.violations.map(({ id, nodes }) =>
      [['light', 'dark'][index], id, ...nodes.map(({ html }) => html.slice(0, 120))].join(' | '),
    ),
  );
}

/** What lies at a point of the page takes long to tell while hundreds of shapes may. */
const drawMarks = (page: Page, drawn: boolean) =>
  page
    .locator('.marks')
    .evaluateAll(
      (all, on) =>
        all.forEach((one) => (on ? one.removeAttribute('display') : one.setAttribute('display', 'none'))),
      drawn,
    );
