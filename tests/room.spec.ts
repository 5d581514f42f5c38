import type { Page } from '@playwright/test';
import { expect, mark, open, panel, test } from './page.ts';

const dress = (page: Page, rules: string) =>
  page.evaluate((given) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(given);
    document.adoptedStyleSheets = [sheet];
  }, rules);

/** What a reader who needs room sets for every text: WCAG 2.2, 1.4.12. */
const SPACED = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** Texts that are cut off: their box hides what does not fit, and something does not. */
const cut = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((one) => {
        const { overflowX, overflowY, position } = getComputedStyle(one);
        const { width, height } = one.getBoundingClientRect();
        // What is for screen readers alone is a pixel wide.
        if (
          width < 2 ||
          height < 2 ||
          position === 'fixed' ||
          one.closest('svg') ||
          one.querySelector('[data-map]') ||
          !one.innerText?.trim()
        )
          return false;
        const hides = (value: string) => value === 'hidden' || value === 'clip';
        return (
          (hides(overflowX) && one.scrollWidth > one.clientWidth + 1) ||
          (hides(overflowY) && one.scrollHeight > one.clientHeight + 1)
        );
      })
      .map((one) => `${one.tagName}.${one.className}: ${one.innerText.slice(0, 60)}`),
  );

const SIZES = [
  [1280, 720],
  [390, 844],
] as const;

/** Opens each place on a laptop and on a phone, and looks at it. */
async function inEach(
  page: Page,
  places: readonly string[],
  look: (at: { readonly width: number; readonly place: string }) => Promise<void>,
) {
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height });
    for (const place of places) {
      await open(page, place);
      await look({ width, place });
    }
  }
}

test('texts with more space around letters, words and lines are not cut off', async ({ page }) => {
  const places = [
    '?focus=fra&zoom=1',
    '?mode=table',
    '?mode=story&step=africa',
    '?compare=fra,africa&zoom=1',
  ];
  await inEach(page, places, async (at) => {
    await dress(page, SPACED);
    expect({ ...at, cut: await cut(page) }).toEqual({ ...at, cut: [] });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect({ ...at, wide }).toEqual({ ...at, wide: Math.min(wide, 0) });
  });
});

test('at 200 % and 400 % of a window of 1280×1024 nothing is lost, and a country is opened', async ({
  page,
}) => {
  for (const zoom of [2, 4]) {
    await page.setViewportSize({ width: 1280 / zoom, height: 1024 / zoom });
    await open(page);
    await mark(page, 'bra').focus();
    await page.keyboard.press('Enter');
    await expect(panel(page)).toHaveAttribute('data-focus', 'bra');
    const heading = panel(page).getByRole('heading', { level: 2 }).first();
    await heading.scrollIntoViewIfNeeded();
    await expect(heading).toBeInViewport();
    await page.locator('[data-search]').click();
    await page.keyboard.type('ken');
    await expect(page.getByRole('option').first()).toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  }
});

/** Words that lie over each other: of controls, of the legend, of the map and of the scale of dates. */
const collisions = (page: Page) =>
  page.evaluate(() => {
    const NAMED = 'button, label, summary, h1, h2, .region text, .timeline-scale text, .legend-row, .preset';
    /** The part of it that what scrolls around it lets one see. */
    const seenOf = (one: Element) => {
      let { left, right, top, bottom } = one.getBoundingClientRect();
      for (let around = one.parentElement; around; around = around.parentElement) {
        if (getComputedStyle(around).overflow === 'visible') continue;
        const box = around.getBoundingClientRect();
        [left, top] = [Math.max(left, box.left), Math.max(top, box.top)];
        [right, bottom] = [Math.min(right, box.right), Math.min(bottom, box.bottom)];
      }
      return new DOMRect(left, top, right - left, bottom - top);
    };
    const all = [...document.querySelectorAll<HTMLElement>(NAMED)]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }) && one.textContent.trim() !== '')
      .map((one) => ({ one, box: seenOf(one) }))
      .filter(({ box }) => box.width > 2 && box.height > 2);
    return all.flatMap(({ one, box }, at) =>
      all.slice(at + 1).flatMap(({ one: other, box: its }) => {
        if (one.contains(other) || other.contains(one)) return [];
        // On a phone the text lies over the page, and is moved away.
        if (one.closest('.side') !== other.closest('.side')) return [];
        const x = Math.min(box.right, its.right) - Math.max(box.left, its.left);
        const y = Math.min(box.bottom, its.bottom) - Math.max(box.top, its.top);
        return x > 2 && y > 2 ? [`${one.textContent.trim()} / ${other.textContent.trim()}`] : [];
      }),
    );
  });

for (const family of ['monospace', 'cursive', 'missing']) {
  test(`without a font of the list, in ${family}: all fits, and no word lies over another`, async ({
    page,
  }) => {
    const places = [
      '?focus=fra&zoom=1',
      '?layer=regions',
      '?mode=table',
      '?mode=story&step=africa',
      '?mode=talk&step=africa',
      '?compare=fra,africa&zoom=1',
    ];
    await inEach(page, places, async (at) => {
      await page.waitForLoadState('networkidle');
      const before = await collisions(page);
      await dress(
        page,
        `:root { --sans: ${family}; --serif: ${family} } * { font-family: ${family} !important }`,
      );
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect({ ...at, cut: await cut(page), wide: Math.max(0, wide) }).toEqual({ ...at, cut: [], wide: 0 });
      const lying = (await collisions(page)).filter((one) => !before.includes(one));
      expect({ ...at, lying }).toEqual({ ...at, lying: [] });
    });
  });
}
