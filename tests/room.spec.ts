import type { Page } from '@playwright/test';
import { expect, mark, open, panel, settled, test } from './page.ts';

const dress = (page: Page, rules: string) =>
  page.evaluate((given) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(given);
    document.adoptedStyleSheets = [sheet];
  }, rules);

/** The text spacing that a reader may set: WCAG 2.2, 1.4.12. */
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
        // Text for screen readers only is one pixel wide.
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

test('at 200 % and 400 % of a window of 1280×1024 nothing is lost, and a country is opened', async ({
  page,
}) => {
  for (const zoom of [2, 4]) {
    await page.setViewportSize({ width: 1280 / zoom, height: 1024 / zoom });
    await open(page);
    await mark(page, 'bra').focus();
    await page.keyboard.press('Enter');
    await expect(panel(page)).toHaveAttribute('data-focus', 'bra');
    // By its name: until the card comes, the first heading of the panel is the article's.
    await expect(panel(page).getByRole('heading', { level: 2, name: 'Brazil' })).toBeInViewport();
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
    const NAMED = 'button, label, summary, h1, h2, .region text, .timeline-scale text, #legend li, nav a';
    /** The part of an element that its scrolling ancestors leave visible. */
    const seenOf = (one: Element) => {
      let { left, right, top, bottom } = one.getBoundingClientRect();
      for (let around: Element | null = one; around; around = around.parentElement) {
        const { overflow, clipPath } = getComputedStyle(around);
        // For screen readers alone.
        if (clipPath === 'inset(50%)') return new DOMRect();
        if (around === one || overflow === 'visible') continue;
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
        if (one.closest('aside') !== other.closest('aside')) return [];
        const x = Math.min(box.right, its.right) - Math.max(box.left, its.left);
        const y = Math.min(box.bottom, its.bottom) - Math.max(box.top, its.top);
        return x > 2 && y > 2 ? [`${one.textContent.trim()} / ${other.textContent.trim()}`] : [];
      }),
    );
  });

/** A reader's own letters: more space around them, and fonts in place of the page's. */
const LETTERS = {
  spaced: SPACED,
  ...Object.fromEntries(
    ['monospace', 'cursive', 'missing'].map((family) => [
      family,
      `:root { --sans: ${family}; --serif: ${family} } * { font-family: ${family} !important }`,
    ]),
  ),
};

for (const [width, height] of [
  [1280, 720],
  [390, 844],
] as const)
  test(`in a reader's own letters all fits, and no word lies over another, at ${width}×${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    for (const place of [
      '?focus=fra',
      '?layer=regions',
      '?mode=table',
      '?mode=story&step=africa',
      '?mode=talk&step=africa',
      '?compare=fra,africa',
    ])
      await test.step(place, async () => {
        await open(page, place);
        await settled(page);
        await expect(page.getByText(/loading/i).filter({ visible: true })).toHaveCount(0);
        const before = await collisions(page);
        for (const [letters, rules] of Object.entries(LETTERS)) {
          await dress(page, rules);
          const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          const fits = { place, letters, cut: await cut(page), wide: Math.max(0, wide) };
          expect(fits).toEqual({ place, letters, cut: [], wide: 0 });
          if (letters === 'spaced') continue;
          const lying = (await collisions(page)).filter((one) => !before.includes(one));
          expect({ place, letters, lying }).toEqual({ place, letters, lying: [] });
        }
      });
  });
