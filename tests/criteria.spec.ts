import type { Page } from '@playwright/test';
import { atlas } from './dataset.ts';
import { expect, go, mark, open, openMenu, panel, test, sheet, press } from './page.ts';

// What WCAG asks for and axe cannot see. docs/accessibility.md says which criterion each test is for.

/** Presses Tab until the keyboard leaves the page, or often enough; calls for every stop. */
async function atEachStop(page: Page, look: (name: string) => Promise<void>) {
  for (let step = 0; step < 120; step++) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const { activeElement: now } = document;
      if (!now || now === document.body) return null;
      const said = now.getAttribute('aria-label') ?? (now.textContent || now.id);
      return `${now.tagName.toLowerCase()} ${said.trim().slice(0, 40)}`;
    });
    if (name === null) return;
    await look(name);
  }
}

/** The part of the window around the focused element. */
const around = (page: Page) =>
  page.evaluate(() => {
    const { left, top, right, bottom } = (document.activeElement ?? document.body).getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const [x, y] = [Math.max(0, left - 8), Math.max(0, top - 8)];
    return {
      x,
      y,
      width: Math.min(clientWidth, right + 8) - x,
      height: Math.min(clientHeight, bottom + 8) - y,
    };
  });

for (const forcedColors of ['none', 'active'] as const) {
  test(`whatever has the keyboard shows it, forced colors ${forcedColors}`, async ({ page }) => {
    await page.emulateMedia({ forcedColors });
    await open(page, '?focus=fra');
    await page.waitForSelector('[data-camera]:not([data-moving])', { state: 'attached' });
    const unseen: string[] = [];
    await atEachStop(page, async (name) => {
      const clip = await around(page);
      const look = async () => (await page.screenshot({ clip, caret: 'hide' })).toString('base64');
      const seen = await look();
      const now = await page.evaluateHandle(() => {
        const { activeElement } = document;
        if (activeElement instanceof HTMLElement || activeElement instanceof SVGElement) activeElement.blur();
        return activeElement;
      });
      const without = await look();
      await now.evaluate((one) => {
        if (one instanceof HTMLElement || one instanceof SVGElement) one.focus({ preventScroll: true });
      });
      await now.dispose();
      if (seen === without) unseen.push(name);
    });
    expect(unseen).toEqual([]);
  });
}

for (const [place, width, height] of [
  ['?focus=fra', 1280, 720],
  ['?mode=table&rows=guinea', 1280, 720],
  ['?mode=story', 1280, 720],
  ['?focus=fra', 390, 844],
  ['?center=-60,-15&zoom=6', 1280, 720],
  ['?embed&focus=rus', 800, 450],
  ['?embed&focus=bra', 400, 300],
] as const) {
  test(`what has the keyboard lies under nothing, ${place} at ${width}×${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, place);
    const hidden: string[] = [];
    await atEachStop(page, async (name) => {
      const found = await page.evaluate(() => {
        const { activeElement: now } = document;
        if (!now) return null;
        // A field that is seen through another element is seen there.
        const seen = now instanceof HTMLInputElement ? (now.closest('label') ?? now) : now;
        const { left, top, width: wide, height: high } = seen.getBoundingClientRect();
        const shares = [0.5, 0.1, 0.9];
        const points = shares.flatMap((x) => shares.map((y) => [left + wide * x, top + high * y] as const));
        const isOwn = (one: Element | null) => one !== null && (seen.contains(one) || one.contains(seen));
        return points.some(([x, y]) => isOwn(document.elementFromPoint(x, y)))
          ? null
          : (document.elementFromPoint(left + wide / 2, top + high / 2)?.className.toString() ?? 'outside');
      });
      if (found !== null) hidden.push(`${name}: ${found}`);
    });
    expect(hidden).toEqual([]);
  });
}

test('a sheet over the whole page makes room for what the keyboard comes to', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '?focus=fra');
  await page.waitForSelector('[data-camera]:not([data-moving])', { state: 'attached' });
  await sheet(page).locator('> button').click();
  await expect(sheet(page)).toHaveAttribute('data-sheet', 'full');
  await page.keyboard.press('Shift+Tab');
  await expect(sheet(page)).toHaveAttribute('data-sheet', 'half');
  await expect
    .poll(() =>
      page.evaluate(() => {
        const [now, sheet] = ['.stage :focus', '.sheet'].map((one) => document.querySelector(one));
        return (now?.getBoundingClientRect().bottom ?? Infinity) <= (sheet?.getBoundingClientRect().top ?? 0);
      }),
    )
    .toBe(true);
});

test('the keyboard comes to the map where the reader is', async ({ page }) => {
  await open(page, '?focus=bra');
  const stop = page.locator('[data-map] [tabindex="0"]');
  await expect(stop).toHaveAttribute('data-id', 'bra');
  await press(mark(page, 'ind'));
  await expect(stop).toHaveAttribute('data-id', 'ind');
  await open(page, '?focus=africa');
  const africa = atlas.regions.find(({ id }) => id === 'africa')?.members ?? [];
  expect(africa).toContain(await stop.getAttribute('data-id'));
  // Tab scrolls its target into view; a returned focus does not, if the map has moved since.
  await open(page, '?center=-60,-15&zoom=6');
  await mark(page, 'chn').focus();
  await expect(page).toHaveURL('?center=-60,-15&zoom=6');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(mark(page, 'chn')).toBeFocused();
  await expect(page).not.toHaveURL(/center=-60,-15/);
  await expect(mark(page, 'chn')).toBeInViewport();
});

test('a press that is taken back does nothing', async ({ page }) => {
  await open(page);
  await page.waitForSelector('[data-camera]', { state: 'attached' });
  for (const pressed of [
    page.getByRole('button', { name: 'Table' }),
    page.getByRole('button', { name: 'Show Number of parties', exact: true }),
    page.locator('#legend button').first(),
    page.getByRole('button', { name: 'Article', exact: true }),
    page.getByRole('button', { name: 'Zoom in' }),
    page.getByRole('button', { name: 'Share', exact: true }),
    mark(page, 'ind'),
  ]) {
    await pressed.hover();
    await page.mouse.down();
    await page.mouse.move(640, 5, { steps: 3 });
    await page.mouse.up();
    // A press on the map may have moved it: a drag.
    await expect(page).not.toHaveURL(/[?&](?:focus|layer|mode|pane)=/);
    await expect(page.locator('dialog[open], :popover-open, [aria-pressed="true"]')).toHaveCount(0);
  }
  await openMenu(page, 'World');
  await page.getByRole('link', { name: 'Africa', exact: true }).hover();
  await page.mouse.down();
  await page.mouse.move(640, 5, { steps: 3 });
  await page.mouse.up();
  await expect(page).not.toHaveURL(/[?&]focus=/);
});

test('the title names what is open', async ({ page }) => {
  await open(page);
  const rest = await page.title();
  for (const [id, name] of [
    ['fra', 'France'],
    ['africa', 'Africa'],
    ['rus-yabloko', 'Yabloko'],
  ] as const) {
    await go(page, `?focus=${id}`);
    await expect(page).toHaveTitle(new RegExp(`^${name}.* · ${rest}$`));
  }
});

/** Waits until the page has been painted so many times. */
const frames = (page: Page, count: number) =>
  page.evaluate(async (times) => {
    for (let at = 0; at < times; at++) await new Promise((done) => requestAnimationFrame(done));
  }, count);

test('nothing moves by itself, and nothing flashes', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  for (const place of [
    '?focus=fra',
    '?mode=table',
    '?mode=story',
    '?mode=quiz&seed=1',
    '?projection=globe',
  ]) {
    await open(page, place);
    await page.waitForSelector('[data-camera]:not([data-moving])', { state: 'attached' });
    // Arriving parts may still settle; what moves by itself never does.
    await expect(async () => {
      const pictures = new Set<string>();
      for (let look = 0; look < 3; look++) {
        pictures.add((await page.screenshot({ caret: 'hide' })).toString('base64'));
        await frames(page, 24);
      }
      expect(pictures.size, place).toBe(1);
    }).toPass();
  }
});

test('the toolbar has the same controls in the same order on every view', async ({ page }) => {
  const tools = async () =>
    page
      .getByRole('banner')
      .locator(':is(button, a):visible')
      .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? one.textContent));
  await open(page);
  const first = await tools();
  expect(first.length).toBeGreaterThan(8);
  for (const mode of ['table', 'story', 'quiz']) {
    await go(page, `?mode=${mode}`);
    await expect(page).toHaveURL(`?mode=${mode}`);
    expect(await tools()).toEqual(first);
  }
  await go(page, '?focus=fra');
  await expect(panel(page)).toHaveAttribute('data-focus', 'fra');
  expect(await tools()).toEqual(first);
});
