import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

/** What Playwright says of the worker that its settings keep out. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

/**
 * A page on which nothing may go unnoticed: a console message, an error, a failed request or a request to
 * another host fails the test. A test that provokes one says so by `expected`.
 */
export const test = base.extend<{ expected: RegExp | null }>({
  expected: [null, { option: true }],
  page: async ({ page, expected, baseURL }, provide) => {
    const heard: string[] = [];
    page.on('console', (message) => {
      if (!message.text().startsWith(BLOCKED)) heard.push(`${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
    page.on('request', (request) => {
      // What the page made itself is its own.
      const url = request.url().replace(/^blob:/, '');
      if (!url.startsWith(baseURL ?? '')) heard.push(`foreign: ${request.url()}`);
    });
    page.on('requestfailed', (request) => heard.push(`failed: ${request.url()}`));
    await provide(page);
    expect(heard.filter((line) => !expected?.test(line))).toEqual([]);
  },
});

export { expect };

/** Opens a place and waits until the page answers input. */
export async function open(page: Page, place = '') {
  await page.goto(`/${place}`);
  await page.waitForSelector('html[data-ready]');
}

export const mark = (page: Page, id: string) => page.locator(`[data-map] [data-id="${id}"]`);
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
  const axe = (withMarks: boolean) => {
    const whole = new AxeBuilder({ page }).setLegacyMode();
    // A part of the page without the frames in it.
    if (within) whole.include(within).exclude('iframe');
    return withMarks ? whole : whole.exclude('.marks');
  };
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await axe(marks).withTags(WCAG).analyze();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await axe(false).withRules(['color-contrast']).analyze();
  await page.emulateMedia({ colorScheme: null });
  return [light, dark].flatMap((found, index) =>
    found.violations.map(({ id, nodes }) =>
      [['light', 'dark'][index], id, ...nodes.map(({ html }) => html.slice(0, 120))].join(' | '),
    ),
  );
}
