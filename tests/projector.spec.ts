import type { Page } from '@playwright/test';
import { lettersIn } from '../src/features/projector/size.ts';
import { expect, mark, open, panel, test, violations, swatches, press } from './page.ts';

const root = (page: Page) => page.locator('html');
const menu = (page: Page) => page.getByRole('button', { name: 'Menu', exact: true });
const letters = (page: Page) =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));

test('t turns it on and off, Escape leads out of it, and what is chosen is told below the map', async ({
  page,
}) => {
  await open(page);
  await page.keyboard.press('t');
  await expect(root(page)).toHaveAttribute('data-display', 'projector');
  await expect(page).toHaveURL('?display=projector');
  await expect(menu(page)).toBeVisible();
  await press(mark(page, 'rus'));
  const told = page.locator('[data-told]');
  await expect(told).toHaveAttribute('data-told', 'rus');
  await expect(told).toContainText('7 parties named.');
  await expect(told).toContainText('There may be more.');
  await expect(told.locator('blockquote')).toContainText('United Russia Party');
  await expect(panel(page)).toBeHidden();
  expect(await violations(page, { within: '[data-told]' })).toEqual([]);
  // The search is behind the menu, and a key away.
  await page.keyboard.press('/');
  await expect(page.locator('[data-search]')).toBeFocused();
  await expect(page.locator('[data-search]')).toBeInViewport();
  await page.keyboard.press('Escape');
  await page.locator('body').click({ position: { x: 2, y: 500 } });
  for (let press = 0; press < 3; press++) await page.keyboard.press('Escape');
  await expect(root(page)).not.toHaveAttribute('data-display');
  await page.keyboard.press('t');
  await expect(root(page)).toHaveAttribute('data-display', 'projector');
  await page.keyboard.press('t');
  await expect(root(page)).not.toHaveAttribute('data-display');
});

test('the letters are computed from the room, kept, and fit old projectors in every mode', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await open(page, '?display=projector');
  await expect.poll(() => letters(page)).toBeCloseTo(lettersIn('large', { width: 1280, height: 720 }), 1);
  await menu(page).click();
  await page.getByLabel('Text size').selectOption('room');
  await page.getByLabel('Screen height, m').fill('1.5');
  await page.getByLabel('Distance to the back row, m').fill('8');
  const room = { height: 1.5, distance: 8 };
  await expect.poll(() => letters(page)).toBeCloseTo(lettersIn(room, { width: 1280, height: 720 }), 1);
  await expect(page.locator('[aria-label="Projector"] [role="status"]')).toContainText('20 arc minutes');
  await page.setViewportSize({ width: 800, height: 600 });
  for (const place of ['', '&focus=rus', '&layer=regions', '&mode=talk&step=africa', '&mode=quiz']) {
    await open(page, `?display=projector${place}`);
    await expect.poll(() => letters(page)).toBeCloseTo(lettersIn(room, { width: 800, height: 600 }), 1);
    const beyond = await page.evaluate(() => {
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
      return [scrollWidth - clientWidth, scrollHeight - clientHeight];
    });
    expect(beyond).toEqual([0, 0]);
  }
});

test('the legend is as coarse as the map in very large letters, and a talk shows all it says', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await open(page, '?display=projector');
  await menu(page).click();
  await page.getByLabel('Text size').selectOption('huge');
  // A field holds more than one dot, and nothing of it is cut.
  await open(page, '?display=projector');
  const shown = swatches(page).filter({ visible: true });
  await expect(shown.first()).toBeVisible();
  const fields = await shown.evaluateAll((all) =>
    all.map((field) => {
      const [box, filled] = [field, field.firstElementChild].map((one) => one?.getBoundingClientRect());
      return { height: box?.height ?? 0, beyond: (filled?.bottom ?? Infinity) - (box?.bottom ?? 0) };
    }),
  );
  const tile = page.locator('#texture-unnumbered');
  const repeat = await tile.evaluate((pattern) => (pattern as SVGPatternElement).height.baseVal.value);
  expect(Math.min(...fields.map(({ height }) => height))).toBeGreaterThan(repeat);
  expect(Math.max(...fields.map(({ beyond }) => beyond))).toBeLessThan(1);
  for (const step of ['africa', 'latin-america', 'russia']) {
    await open(page, `?display=projector&mode=talk&step=${step}`);
    const caption = page.locator('[data-talk] div:has(> figure)');
    await expect(caption).toBeVisible();
    const hidden = await caption.evaluate(
      (box) => (box.lastElementChild?.getBoundingClientRect().bottom ?? 0) - innerHeight,
    );
    expect(hidden, step).toBeLessThanOrEqual(0);
    expect(await caption.evaluate((box) => box.scrollHeight - box.clientHeight), step).toBeLessThanOrEqual(1);
  }
});

for (const place of [
  '',
  '&focus=rus',
  '&layer=regions',
  '&mode=story&step=africa',
  '&mode=talk&step=africa',
  '&mode=quiz',
])
  test(`before a class, ${place || 'at rest'}: accessible, and nothing is smaller than 16 pixels`, async ({
    page,
  }) => {
    await open(page, `?display=projector${place}`);
    await expect(page.getByRole('button', { name: /^(Menu|End the talk)$/ })).toBeVisible();
    await expect(page.getByText(/loading/i).filter({ visible: true })).toHaveCount(0);
    expect(await page.evaluate(smallTexts)).toEqual([]);
    // The bar and the foot are the same in every mode: only the page at rest has its menu open.
    if (place === '') await menu(page).click();
    if (place === '') await expect(page.getByRole('button', { name: 'Leave' })).toBeVisible();
    expect(await violations(page, place === '' ? {} : { within: 'main' })).toEqual([]);
  });

/** Runs in the page: returns the beginnings of the texts in sight below 16 pixels, with their sizes. */
function smallTexts() {
  const spoken = new Map<Element, boolean>();
  /** Tests whether only screen readers get an element. */
  const isSpoken = (one: Element | null): boolean => {
    if (one === null) return false;
    const known = spoken.get(one);
    if (known !== undefined) return known;
    const answer = getComputedStyle(one).clipPath === 'inset(50%)' || isSpoken(one.parentElement);
    spoken.set(one, answer);
    return answer;
  };
  const found = new Set<string>();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const element = text.parentElement;
    if (!element || !text.textContent?.trim() || !element.checkVisibility()) continue;
    if (element.closest('a[href$="#map"], a[href$="#panel"], header, option, title, noscript')) continue;
    if (isSpoken(element)) continue;
    // A zoomed element appears in its own pixels times the zoom.
    const size = Number.parseFloat(getComputedStyle(element).fontSize) * element.currentCSSZoom;
    if (size < 16) found.add(`${text.textContent.trim().slice(0, 30)}: ${size}`);
  }
  return [...found];
}

test('the legend takes one row', async ({ page }) => {
  await open(page, '?display=projector');
  const rows = page.locator('#legend li').filter({ visible: true });
  await expect(rows.first()).toBeVisible();
  // The style of the projector comes after the page.
  const spread = () =>
    rows.evaluateAll((all) => {
      const tops = all.map((row) => row.getBoundingClientRect().top);
      return Math.max(...tops) - Math.min(...tops);
    });
  await expect.poll(spread).toBeLessThan(2);
});

test('help holds a lesson whose links open their places', async ({ page }) => {
  await open(page);
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Help' });
  await dialog.getByRole('radio', { name: 'For teachers' }).check();
  await expect(dialog.getByRole('heading', { name: 'A lesson: what does the source say?' })).toBeVisible();
  expect(await violations(page, { within: 'dialog[open]' })).toEqual([]);
  await dialog.getByRole('link', { name: 'Myanmar' }).click();
  await expect(dialog).toBeHidden();
  await expect(panel(page)).toHaveAttribute('data-focus', 'mmr');
});

test('one button of 44 pixels holds pen, letters, leave, layers, regions, zoom and search', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await open(page, '?display=projector');
  const box = await menu(page).boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  await menu(page).click();
  for (const name of ['Draw on the map', 'Leave', 'Search', 'Zoom in', 'Zoom out', 'Africa'])
    await expect(page.getByRole(name === 'Africa' ? 'link' : 'button', { name: new RegExp(`^${name}`) }).first()).toBeVisible();
  await expect(page.getByLabel('Text size')).toBeVisible();
  await page.getByRole('radio', { name: 'Named only' }).check();
  await expect(page).toHaveURL(/layer=named/);
  await menu(page).click();
  await page.getByRole('button', { name: /^Search/ }).click();
  await expect(page.getByRole('combobox')).toBeInViewport();
}); // prettier-ignore

test('a talk on an old projector keeps its source, and its controls are as readable as the rest', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  for (const step of ['africa', 'latin-america', 'russia']) {
    await open(page, `?display=projector&mode=talk&step=${step}`);
    const told = page.locator('[data-talk]');
    await expect(told.getByText(/paragraph \d+, sentence \d+$/)).toBeInViewport({ ratio: 1 });
    await expect(told.getByText('The CPC’s own account, not verified')).toBeInViewport({ ratio: 1 });
    const sizes = await page
      .getByRole('group', { name: 'The talk' })
      .getByRole('button')
      .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);
  }
}); // prettier-ignore

test('the controls of a talk stand in one row on a screen of 1024 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await open(page, '?mode=talk&step=russia&display=projector');
  const controls = page.getByRole('group', { name: 'The talk', exact: true }).getByRole('button');
  // The letters of the room come after the talk.
  await expect(async () => {
    const rows = await controls.evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility())
        .map((one) => one.getBoundingClientRect())
        .map(({ top, height }) => top + height / 2),
    );
    expect(rows.length).toBeGreaterThanOrEqual(8);
    expect(Math.max(...rows) - Math.min(...rows)).toBeLessThan(12);
  }).toPass();
});
