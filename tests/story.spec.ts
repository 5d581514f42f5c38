import type { Page } from '@playwright/test';
import {
  atSea,
  expect,
  mapFrame,
  mark,
  open,
  panel,
  sentence,
  settled,
  showAs,
  test,
  violations,
  press,
} from './page.ts';

const STEPS = 15;
const talk = (page: Page) => page.locator('[data-talk]');
const current = (page: Page) => page.locator('[data-step][data-current]');
const atStep = (page: Page, id: string) => expect(talk(page)).toHaveAttribute('data-talk', id);
const stepOf = (page: Page) => new URL(page.url()).searchParams.get('step');

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Waits until the page's observers have reported: an observer created now reports after them. */
const looked = (page: Page) =>
  current(page).evaluate(
    (step) => new Promise<void>((done) => new IntersectionObserver(() => done()).observe(step)),
  );

/** Waits for that, and longer than a step is read before the map goes there. */
async function read(page: Page) {
  await looked(page);
  await page.clock.runFor(1000);
}

const scrollTo = (page: Page, step: string) =>
  page.getByRole('group', { name: 'The story, step by step' }).evaluate((steps, id) => {
    const section = steps.querySelector(`[data-step="${id}"]`)?.getBoundingClientRect();
    steps.scrollBy(0, (section?.top ?? 0) - steps.getBoundingClientRect().top - 40);
  }, step);

test('fonts that load late, before the map has reached the reader’s step, move nobody back', async ({
  page,
}) => {
  await page.clock.install();
  await open(page, '?mode=story');
  await read(page);
  await expect(current(page)).toHaveAttribute('data-step', 'article');
  await scrollTo(page, 'africa');
  await looked(page);
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '120%'));
  await read(page);
  await expect(current(page)).toHaveAttribute('data-step', 'africa');
  await expect(page).toHaveURL(/step=africa/);
});

test('a link to a step stays at it where letters grow and windows shrink', async ({ page }) => {
  await page.clock.install();
  await open(page, '?mode=story&step=latin-america&display=projector');
  await page.waitForSelector('html[data-display="projector"]');
  await read(page);
  await expect(current(page)).toHaveAttribute('data-step', 'latin-america');
  await page.setViewportSize({ width: 900, height: 600 });
  await read(page);
  await expect(current(page)).toHaveAttribute('data-step', 'latin-america');
  await expect(page).toHaveURL(/step=latin-america/);
});

test('reading moves the map, and each sentence is a press away', async ({ page }) => {
  await open(page);
  await showAs(page, 'Story');
  await expect(current(page)).toHaveAttribute('data-step', 'article');
  const entries = await page.evaluate(() => history.length);
  await scrollTo(page, 'africa');
  await expect(page).toHaveURL('?focus=africa&mode=story&step=africa');
  await expect(mark(page, 'ken')).toHaveAttribute('data-lit', '');
  await expect(mark(page, 'bra')).toHaveAttribute('opacity', /^0\./);
  // Reading makes no entries to come back through.
  expect(await page.evaluate(() => history.length)).toBe(entries);
  expect(await violations(page)).toEqual([]);

  await page.locator('[data-step="russia"]').getByRole('link', { name: 'Show on the map' }).click();
  await expect(current(page)).toHaveAttribute('data-step', 'russia');
  await expect(mark(page, 'rus')).toHaveAttribute('aria-current', 'true');
  await current(page)
    .getByRole('link', { name: /sentence/ })
    .click();
  await expect(sentence(page, 'eastern-europe-central-asia.2.2')).toHaveAttribute('data-lit', 'focus');
  await page.goBack();
  await expect(current(page)).toHaveAttribute('data-step', 'russia');
});

test('a link opens a step at its place; the map beside it may be moved, and opens what is chosen', async ({
  page,
}) => {
  await open(page, '?mode=story&step=not-said');
  await expect(current(page)).toHaveAttribute('data-step', 'not-said');
  await expect(current(page).getByRole('heading')).toBeInViewport();
  await expect(mark(page, 'mmr')).toHaveAttribute('aria-current', 'true');
  await page.getByRole('button', { name: 'Zoom out' }).click();
  await expect(page).toHaveURL(/zoom=/);
  await expect(current(page)).toHaveAttribute('data-step', 'not-said');
  await press(mark(page, 'ind'));
  await expect(panel(page)).toHaveAttribute('data-focus', 'ind');
  await showAs(page, 'Story');
  await expect(page).toHaveURL('?focus=mmr&mode=story&step=not-said');
});

test('the whole story is played by the keyboard, to the end and back, and Escape leads to where one was', async ({
  page,
}) => {
  await open(page, '?focus=fra');
  await mark(page, 'fra').focus();
  await page.keyboard.press('p');
  await atStep(page, 'article');
  await expect(page.getByRole('banner')).toBeHidden();
  const seen: (string | null)[] = [];
  const keys = ['PageDown', 'ArrowRight', ' ', 'ArrowDown', 'Enter'];
  for (let at = 1; at < STEPS; at++) {
    seen.push(await talk(page).getAttribute('data-talk'));
    await page.keyboard.press(keys[at % keys.length] ?? '');
    await expect(page.locator('[data-talk] [data-at]')).toHaveText(`${at + 1} of ${STEPS}`);
  }
  await atStep(page, 'explore');
  expect(new Set(seen).size).toBe(STEPS - 1);
  await page.keyboard.press('PageDown');
  await atStep(page, 'explore');
  for (let at = STEPS - 1; at > 0; at--) {
    await page.keyboard.press(['PageUp', 'ArrowLeft', 'ArrowUp'][at % 3] ?? '');
    await expect(page.locator('[data-talk] [data-at]')).toHaveText(`${at} of ${STEPS}`);
    await atStep(page, seen[at - 1] ?? '');
  }
  await page.keyboard.press('End');
  await atStep(page, 'explore');
  await page.keyboard.press('Home');
  await atStep(page, 'article');
  await page.keyboard.press('PageDown');
  await expect(talk(page).getByRole('status').first()).toHaveText('2 of 15: 32 named parties');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL('?focus=fra');
  await expect(mark(page, 'fra')).toBeFocused();
  // Where one was in the story is kept.
  await page.keyboard.press('p');
  await atStep(page, 'named');
});

test('what clickers send: black and back, from the first step, from here', async ({ page }) => {
  await open(page, '?mode=story&step=cuba');
  await page.keyboard.press('Shift+F5');
  await atStep(page, 'cuba');
  const blank = page.locator('[data-blank]');
  for (const key of ['.', 'b']) {
    await page.keyboard.press(key);
    await expect(blank).toHaveCSS('background-color', 'rgb(0, 0, 0)');
    await page.keyboard.press(key);
    await expect(blank).toHaveCount(0);
  }
  await page.keyboard.press('b');
  await expect(blank).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(blank).toHaveCount(0);
  await atStep(page, 'cuba');
  await page.keyboard.press('F5');
  await atStep(page, 'article');
  await page.keyboard.press('Escape');
  await expect(current(page)).toHaveAttribute('data-step', 'article');
  // A page that is only read reloads as usual.
  await page.keyboard.press('F5');
  await atStep(page, 'article');
});

test('a click puts a country into the spotlight; the sea or Escape turns it off', async ({ page }) => {
  await open(page, '?mode=talk&step=africa');
  await atStep(page, 'africa');
  const spotlight = page.locator('[data-spotlight]');
  await press(mark(page, 'bra'));
  await expect(spotlight).toHaveAttribute('data-spotlight', 'bra');
  await expect(spotlight).toContainText('About 3 parties, on average.');
  await expect(spotlight).toContainText('Columbia and Ecuador');
  await expect(mark(page, 'ken')).toHaveAttribute('opacity', /^0\./);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL('?focus=africa&mode=talk&step=africa');
  await settled(page);
  await press(mark(page, 'ind'));
  await expect(spotlight).toHaveAttribute('data-spotlight', 'ind');
  await settled(page);
  await page.mouse.click(...(await atSea(page)));
  await expect(spotlight).toHaveCount(0);
  await atStep(page, 'africa');
  // A clicker's keys work wherever the mouse was.
  await press(mark(page, 'ind'));
  await page.keyboard.press(' ');
  await atStep(page, 'latin-america');

  await page.keyboard.press('l');
  await page.mouse.move(300, 200);
  await expect(page.locator('[data-pointer]')).toHaveAttribute('data-shown', '');
  await page.keyboard.press('l');
  await expect(page.locator('[data-pointer]')).toHaveCount(0);

  await page.getByRole('button', { name: 'Steps' }).click();
  await page.locator('#talk-steps').getByText('Russia, 7 parties').click();
  await atStep(page, 'russia');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Help' })).toContainText('Toggle a black screen');
});

test('the presenter window and the talk stay in sync, whichever is moved or reloaded', async ({ page }) => {
  await open(page, '?mode=talk&step=asia');
  await atStep(page, 'asia');
  const opening = page.waitForEvent('popup');
  await page.keyboard.press('s');
  const speaker = await opening;
  await speaker.waitForSelector('html[data-ready]');
  const presenter = speaker.locator('[data-presenter]');
  await expect(presenter).toHaveAttribute('data-presenter', 'asia');
  await expect(presenter).toContainText('West Asia and North Africa, 17 countries');
  await expect(speaker.locator('[data-together]')).toHaveAttribute('data-together', 'true');
  expect(await violations(speaker)).toEqual([]);

  await speaker.keyboard.press('PageDown');
  await atStep(page, 'west-asia-north-africa');
  await page.keyboard.press('PageDown');
  await expect(presenter).toHaveAttribute('data-presenter', 'africa');
  await speaker.keyboard.press('b');
  await expect(page.locator('[data-blank]')).toBeVisible();
  await press(mark(speaker, 'ken'));
  await expect(page.locator('[data-spotlight="ken"]')).toHaveCount(1);

  // Each window gets the state from the other.
  await page.reload();
  await expect(page.locator('[data-blank]')).toBeVisible();
  await expect(page.locator('[data-spotlight="ken"]')).toHaveCount(1);
  await speaker.keyboard.press('b');
  await expect(page.locator('[data-blank]')).toHaveCount(0);
  await speaker.reload();
  await expect(speaker.locator('[data-together]')).toHaveAttribute('data-together', 'true');
  await speaker.keyboard.press('Escape');
  await speaker.keyboard.press('PageDown');
  await atStep(page, 'latin-america');
  await page.keyboard.press('Home');
  await expect(presenter).toHaveAttribute('data-presenter', 'article');
  expect(stepOf(speaker)).toBe('article');

  await page.close();
  await expect(speaker.locator('[data-together]')).toHaveAttribute('data-together', 'false');
});

test('who leaves a talk while the full screen is still on its way does not stay in it', async ({ page }) => {
  await open(page);
  // Full screen arrives late, without a press in the last seconds: machines are slow.
  await page.evaluate(() => {
    const root = document.documentElement;
    let filling: Element | null = null;
    const turn = (element: Element | null) => {
      filling = element;
      if (element) root.dataset['filled'] = '';
      document.dispatchEvent(new Event('fullscreenchange'));
    };
    Object.defineProperty(navigator, 'userActivation', { value: { isActive: true, hasBeenActive: true } });
    Object.defineProperty(document, 'fullscreenElement', { get: () => filling });
    root.requestFullscreen = () =>
      new Promise((resolve) => {
        setTimeout(() => resolve(turn(root)), 500);
      });
    document.exitFullscreen = async () => turn(null);
  });
  await page.keyboard.press('p');
  await atStep(page, 'article');
  await page.keyboard.press('Escape');
  await expect(talk(page)).toHaveCount(0);
  await expect(page.locator('html[data-filled]')).toBeAttached();
  await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull();
});

test('what no talk says changes nothing', async ({ page }) => {
  await open(page, '?mode=talk&step=asia');
  await atStep(page, 'asia');
  await page.evaluate(() => {
    const channel = new BroadcastChannel('relations-atlas-talk');
    const now = Date.now() + 1000;
    const fine = { atlas: 1, at: '?mode=talk&step=russia&focus=rus', time: now, blank: false, since: now };
    const bad = [
      null, 1, 'x', [], {}, { atlas: 2, at: '?step=russia' }, { ...fine, time: Infinity }, { ...fine, time: 'now' },
      { ...fine, time: now * 2 }, { ...fine, blank: 'yes' }, { ...fine, at: '?step=nowhere' }, { ...fine, at: {} },
      { ...fine, since: -1 }, { ...fine, at: `?step=russia&x=${'x'.repeat(9000)}` },
    ]; // prettier-ignore
    for (let n = 0; n < 500; n++) for (const message of bad) channel.postMessage(message);
    for (const message of bad) window.postMessage(message, '*');
    channel.close();
  });
  await page.keyboard.press('l');
  await expect(page.locator('[data-pointer]')).toHaveCount(1);
  await atStep(page, 'asia');
  await expect(page.locator('[data-blank]')).toHaveCount(0);
});

test('without a channel the windows speak by messages; held back, a link opens the window', async ({
  page,
  context,
}) => {
  await context.addInitScript(() => {
    Object.defineProperty(globalThis, 'BroadcastChannel', { value: undefined });
  });
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await page.clock.install();
  await open(page, '?mode=story&step=asia');
  await page.keyboard.press('p');
  await atStep(page, 'asia');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await page.getByRole('button', { name: 'Presenter window' }).click();
  await expect(page.getByRole('alert')).toContainText('blocked the presenter window');
  await page.clock.fastForward(20_000);
  const opening = page.waitForEvent('popup');
  await page.getByRole('alert').getByRole('link').click();
  const speaker = await opening;
  // The new window ends full screen, or the browser's own key does; the talk goes on.
  await page.bringToFront();
  await page.evaluate(() => document.fullscreenElement && document.exitFullscreen());
  await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull();
  await speaker.waitForSelector('html[data-ready]');
  const presenter = speaker.locator('[data-presenter]');
  await expect(presenter).toHaveAttribute('data-presenter', 'asia');
  await speaker.keyboard.press('PageDown');
  await atStep(page, 'west-asia-north-africa');
  await page.keyboard.press('PageUp');
  await expect(presenter).toHaveAttribute('data-presenter', 'asia');
  await page.reload();
  await speaker.keyboard.press('End');
  await atStep(page, 'explore');
  await expect(presenter).toHaveAttribute('data-presenter', 'explore');
});

test('a talk is accessible, in light and dark', async ({ page }) => {
  await open(page, '?mode=talk&step=named');
  await atStep(page, 'named');
  expect(await violations(page)).toEqual([]);
});

test('the steps of a talk are accessible; Escape closes them, then leaves the talk', async ({ page }) => {
  await open(page, '?mode=talk&step=named');
  await atStep(page, 'named');
  await page.getByRole('button', { name: 'Steps' }).click();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await atStep(page, 'named');
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-talk]')).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull();
});

test('a talk, its presenter view and the story fit a telephone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const place of ['?mode=talk&step=wording', '?mode=presenter&step=africa', '?mode=story&step=africa']) {
    await open(page, place);
    await expect(page.locator('[data-talk], [data-presenter], [data-current]')).toBeVisible();
    const beyond = await page.evaluate(() => {
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
      return [scrollWidth - clientWidth, scrollHeight - clientHeight];
    });
    expect(beyond).toEqual([0, 0]);
  }
  await expect(current(page).getByRole('heading')).toBeInViewport();
  await expect(mark(page, 'ken')).toBeInViewport();
  // The bar is at the lower edge, for the thumb.
  const onward = page.getByRole('button', { name: 'Next step' });
  const { y = 0, height = 0 } = (await onward.boundingBox()) ?? {};
  expect(height).toBeGreaterThanOrEqual(44);
  expect(y).toBeGreaterThan(760);
  await onward.click();
  await expect(current(page)).toHaveAttribute('data-step', 'latin-america');
});

test('a talk gives the map its room, and its controls go when nothing moves, but not from the keyboard', async ({
  page,
}) => {
  await page.clock.install();
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await open(page, '?mode=talk&step=africa');
  await atStep(page, 'africa');
  const controls = page.getByRole('group', { name: 'The talk', exact: true });
  await page.mouse.move(400, 300);
  await expect(controls).toHaveCSS('opacity', '1');
  await page.clock.runFor(3000);
  await expect(controls).toHaveCSS('opacity', '0');
  await page.keyboard.press('Tab');
  await controls.getByRole('button', { name: 'Pointer' }).focus();
  await page.clock.runFor(5000);
  await expect(controls).toHaveCSS('opacity', '1');
  // They are over the map.
  await controls.getByRole('button', { name: 'Pointer' }).click();
  await expect(page.locator('[data-pointer]')).toHaveCount(1);

  const map = await mapFrame(page).boundingBox();
  expect(((map?.width ?? 0) * (map?.height ?? 0)) / (1280 * 720)).toBeGreaterThanOrEqual(0.45);
  const text = await page
    .locator('[data-talk] :is(h1, figcaption)')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left));
  expect(text[1]).toBeGreaterThanOrEqual((map?.x ?? 0) + (map?.width ?? 0));
  const small = await talk(page).evaluate((root) =>
    [...root.querySelectorAll('*')]
      .filter((one) =>
        [...one.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim()),
      )
      .filter((one) => Number.parseFloat(getComputedStyle(one).fontSize) < 16)
      .map(({ textContent }) => textContent),
  );
  expect(small).toEqual([]);
});

test('what a talk says of a country under the pointer can be read from afar', async ({ page }) => {
  await open(page, '?mode=talk&step=africa');
  await atStep(page, 'africa');
  await mark(page, 'ken').hover();
  const lines = page.locator('.tooltip > *');
  await expect(page.locator('.tooltip-figure')).toBeVisible();
  const sizes = await lines.evaluateAll((all) =>
    all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)),
  );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);
});
