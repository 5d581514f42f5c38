import type { Page } from '@playwright/test';
import { lettersIn } from '../src/features/projector/size.ts';
import { expect, mark, open, panel, test, violations } from './page.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const root = (page: Page) => page.locator('html');
const letters = (page: Page) =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));

test('t turns it on and off, Escape leads out of it, and what is chosen is told below the map', async ({
  page,
}) => {
  await open(page);
  await page.keyboard.press('t');
  await expect(root(page)).toHaveAttribute('data-display', 'projector');
  await expect(page).toHaveURL('?display=projector');
  await expect(page.locator('.projector-strip')).toBeVisible();
  await mark(page, 'rus').click();
  const told = page.locator('[data-told]');
  await expect(told).toHaveAttribute('data-told', 'rus');
  await expect(told).toContainText('At least 7 parties');
  await expect(told.locator('blockquote')).toContainText('United Russia Party');
  await expect(panel(page)).toBeHidden();
  expect(await violations(page)).toEqual([]);
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
  await page.getByLabel('Letters').selectOption('room');
  await page.getByLabel('Height of the screen, m').fill('1.5');
  await page.getByLabel('Back row, m').fill('8');
  const room = { height: 1.5, distance: 8 };
  await expect.poll(() => letters(page)).toBeCloseTo(lettersIn(room, { width: 1280, height: 720 }), 1);
  await expect(page.locator('.projector-seen')).toContainText('20′');
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

test('every mode is accessible in letters for the back row, with the menu and with the pen', async ({
  page,
}) => {
  test.setTimeout(120_000);
  for (const place of [
    '',
    '&layer=regions',
    '&mode=story&step=africa',
    '&mode=talk&step=africa',
    '&mode=quiz',
  ]) {
    await open(page, `?display=projector${place}`);
    await expect(root(page)).toHaveAttribute('data-display', 'projector');
    if (place === '') {
      await page.getByRole('button', { name: 'Menu' }).click();
      await expect(root(page)).toHaveAttribute('data-menu');
    }
    expect(await violations(page), place).toEqual([]);
  }
});

test('in very large letters a class sees every answer of a question at once, and a talk all it says', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await open(page, '?display=projector');
  await page.getByLabel('Letters').selectOption('huge');
  for (const kind of ['said', 'party', 'figure', 'sentence', 'basis', 'unsaid', 'allows']) {
    await open(page, `?display=projector&mode=quiz&seed=77&count=1&kinds=${kind}`);
    await page.getByRole('button', { name: 'Start' }).click();
    const answers = page.locator('.quiz-options button');
    await expect(answers.first()).toBeVisible();
    for (const answer of await answers.all()) await expect(answer, kind).toBeInViewport({ ratio: 1 });
  }
  // The legend is as coarse as the map: a field holds more than one dot.
  await open(page, '?display=projector');
  const field = page.locator('#legend .swatch rect[data-swatch="unnumbered"]');
  expect(await field.evaluate((rect) => new DOMMatrix(getComputedStyle(rect).transform).a)).toBeLessThan(0.6);
  for (const step of ['africa', 'latin-america', 'russia']) {
    await open(page, `?display=projector&mode=talk&step=${step}`);
    const caption = page.locator('.talk-caption');
    await expect(caption).toBeVisible();
    const hidden = await caption.evaluate(
      (box) => (box.lastElementChild?.getBoundingClientRect().bottom ?? 0) - innerHeight,
    );
    expect(hidden, step).toBeLessThanOrEqual(0);
    expect(await caption.evaluate((box) => box.scrollHeight - box.clientHeight), step).toBeLessThanOrEqual(1);
  }
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
