import type { BrowserContext, Page } from '@playwright/test';
import { expect, mark, open, openMenu, panel, test, press } from './page.ts';

const talk = (page: Page) => page.locator('[data-talk]');
const resting = (page: Page) =>
  page.waitForSelector('[data-camera]:not([data-moving])', { state: 'attached' });

/** Opens a talk and its presenter window. */
async function present(page: Page) {
  await open(page, '?mode=talk&step=asia');
  await expect(talk(page)).toHaveAttribute('data-talk', 'asia');
  const opening = page.waitForEvent('popup');
  await page.keyboard.press('s');
  const speaker = await opening;
  await speaker.waitForSelector('html[data-ready]');
  await expect(speaker.locator('[data-presenter]')).toHaveAttribute('data-presenter', 'asia');
  return speaker;
}

const elapsedIn = (speaker: Page) => speaker.locator('[data-elapsed]').innerText();
const together = (speaker: Page) =>
  expect(speaker.locator('[data-together]')).toHaveAttribute('data-together', 'true');

/** Reads the page's texts about dates and Russia. */
async function told(page: Page) {
  await open(page, '?focus=rus');
  // Also the texts that load after the first view.
  await panel(page).locator('blockquote').first().waitFor();
  await page.locator('[data-map] ~ svg text').first().waitFor();
  return page.evaluate(() => ['main', '[data-panel]'].map((one) => document.querySelector(one)?.textContent));
}

test.describe('with a clock that is wrong', () => {
  for (const [year, day] of [
    ['1970', '1970-01-01T00:00:05Z'],
    ['2099', '2099-12-31T23:59:55Z'],
  ] as const) {
    test(`${year}: the dates are the article's, the map flies, parts load, two windows keep in step`, async ({
      page,
      context,
    }) => {
      await page.emulateMedia({ reducedMotion: 'no-preference' });
      const right = await told(page);
      await context.clock.install({ time: day });
      expect(await told(page)).toEqual(right);

      await press(mark(page, 'ind'));
      await expect(panel(page)).toHaveAttribute('data-focus', 'ind');
      await page.keyboard.press('3');
      await expect(panel(page)).toHaveAttribute('data-focus', 'africa');
      await resting(page);
      await page.locator('[data-search]').click();
      await page.keyboard.type('ken');
      await expect(page.getByRole('option').first()).toContainText('Kenya');
      await expect(page.getByRole('alert')).toHaveCount(0);

      const speaker = await present(page);
      await together(speaker);
      await speaker.keyboard.press('PageDown');
      await expect(talk(page)).toHaveAttribute('data-talk', 'west-asia-north-africa');
      expect(await elapsedIn(speaker)).toMatch(/^0:\d\d$/);
    });

    test(`${year}: a reader's own numbers carry the day of the device, and are kept`, async ({
      page,
      context,
    }) => {
      await context.clock.install({ time: day });
      await open(page);
      await openMenu(page, 'Show');
      await page.getByRole('button', { name: 'Add your own numbers' }).click();
      const dialog = page.getByRole('dialog', { name: 'Your numbers' });
      await dialog.getByLabel('Or paste rows from a spreadsheet').fill('Country,Cars\nFrance,3\nKenya,5\n');
      await dialog.getByRole('button', { name: 'Read the rows' }).click();
      await dialog.getByRole('button', { name: 'Show 2 countries' }).click();
      const main = page.getByRole('main');
      await expect(main).toContainText('Cars');
      await expect(main).toContainText(new RegExp(`${year}|${Number(year) + 1}|${Number(year) - 1}`));
      await page.reload();
      await page.waitForSelector('html[data-ready]');
      await expect(main).toContainText('Cars');
    });
  }

  test('set back by years during a talk: the windows stay in sync, and the timer starts again', async ({
    page,
    context,
  }) => {
    await context.clock.install();
    const speaker = await present(page);
    await together(speaker);
    await speaker.keyboard.press('PageDown');
    await expect(talk(page)).toHaveAttribute('data-talk', 'west-asia-north-africa');
    // The device has found the right time; each window learns of it.
    await context.clock.setSystemTime('2001-01-01T00:00:00Z');
    await speaker.keyboard.press('PageDown');
    await expect(talk(page)).toHaveAttribute('data-talk', 'africa');
    await page.keyboard.press('PageDown');
    await expect(speaker.locator('[data-presenter]')).toHaveAttribute('data-presenter', 'latin-america');
    await context.clock.setSystemTime('2001-01-01T00:00:20Z');
    await expect.poll(() => elapsedIn(speaker)).toMatch(/^0:2\d$/);
  });
});

/** Freezes a page for an hour and lets it continue. A headless browser freezes no tab, so the debugger does it. */
async function asleep(context: BrowserContext, page: Page, meanwhile: () => Promise<void>) {
  const session = await context.newCDPSession(page);
  await session.send('Debugger.enable');
  const stopped = new Promise((resolve) => session.once('Debugger.paused', resolve));
  await session.send('Debugger.pause');
  void page.evaluate(() => 0);
  await stopped;
  await meanwhile();
  await session.send('Debugger.resume');
  await session.detach();
  await context.clock.fastForward('01:00:00');
}

/** Hides the page, or shows it, as changing the tab does: here a page is always seen. */
const show = (page: Page, state: DocumentVisibilityState) =>
  page.evaluate((now) => {
    Object.defineProperty(document, 'visibilityState', { value: now, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, state);

test('the map rests where it is called back before it has set out', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await open(page);
  await resting(page);
  const isMoving = await page.evaluate(() => {
    const isMovingNow = () => document.querySelector('[data-camera]')?.hasAttribute('data-moving');
    return ['Zoom in', 'Show the whole world'].map((name) => {
      document.querySelector<HTMLElement>(`button[aria-label="${name}"]`)?.click();
      return isMovingNow();
    });
  });
  expect(isMoving).toEqual([true, false]);
});

test.describe('asleep for an hour', () => {
  test('what was on its way arrives, and the page answers', async ({ page, context }) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await context.clock.install();
    await open(page);
    await resting(page);
    const isMoving = await page.evaluate(() => {
      document.querySelector<HTMLElement>('button[aria-label="Zoom in"]')?.click();
      return document.querySelector('[data-camera]')?.hasAttribute('data-moving');
    });
    expect(isMoving).toBe(true);
    await asleep(context, page, () => Promise.resolve());
    await resting(page);
    await expect(page).toHaveURL(/zoom=1\.6/);
    await expect(page.getByRole('alert')).toHaveCount(0);
    await press(mark(page, 'ind'));
    await expect(panel(page)).toHaveAttribute('data-focus', 'ind');
  });

  test('a talk that slept is where its presenter window has gone meanwhile, with the time of the talk', async ({
    page,
    context,
  }) => {
    await context.clock.install();
    await open(page, '?mode=talk&step=asia');
    // A window of its own, which the page's sleep does not stop.
    const speaker = await context.newPage();
    await open(speaker, '?mode=presenter&step=asia');
    await together(speaker);
    await asleep(context, page, async () => {
      for (const at of ['west-asia-north-africa', 'africa', 'latin-america']) {
        await speaker.keyboard.press('PageDown');
        await expect(speaker.locator('[data-presenter]')).toHaveAttribute('data-presenter', at);
      }
      await expect(speaker.locator('[data-together]')).toHaveAttribute('data-together', 'false');
    });
    await expect(talk(page)).toHaveAttribute('data-talk', 'latin-america');
    await together(speaker);
    expect(await elapsedIn(speaker)).toMatch(/^1:00:\d\d$/);
    await page.keyboard.press('PageUp');
    await expect(speaker.locator('[data-presenter]')).toHaveAttribute('data-presenter', 'africa');
  });

  test('the lamp of the projector is kept on again when one is back', async ({ page, context }) => {
    await page.addInitScript(() => {
      const held: { released: boolean }[] = [];
      Object.assign(window, { held });
      Object.defineProperty(navigator, 'wakeLock', {
        value: {
          request: () => {
            const lock = { released: false, release: () => Promise.resolve((lock.released = true)) };
            held.push(lock);
            return Promise.resolve(lock);
          },
        },
      });
      // A browser lets go of it when the page is hidden.
      document.addEventListener('visibilitychange', () => {
        if (document.visibilityState === 'hidden') for (const lock of held) lock.released = true;
      });
    });
    const locks = () =>
      page.evaluate(() =>
        (window as unknown as { held: { released: boolean }[] }).held.map(({ released }) => released),
      );
    await context.clock.install();
    await open(page, '?display=projector');
    await expect.poll(locks).toEqual([false]);
    await show(page, 'hidden');
    expect(await locks()).toEqual([true]);
    await context.clock.fastForward('01:00:00');
    await show(page, 'visible');
    await expect.poll(locks).toEqual([true, false]);
    await page.keyboard.press('t');
    await expect.poll(locks).toEqual([true, true]);
  });
});
