import type { Page } from '@playwright/test';
import { atlas } from './dataset.ts';
import { LOCALES } from '../src/locales/locales.ts';
import { card, expect, go, mark, open, settled, test } from './page.ts';

/** The longest name on the map: 44 characters in English. */
const LONGEST = 'sgs';
const SIZES = [
  [320, 640],
  [390, 844],
  [1280, 720],
] as const;

/** Texts of a part of the page that are cut, or that leave the window or the part that holds them. */
const lost = (page: Page, selector: string) =>
  page.evaluate((part) => {
    const holders = [...document.querySelectorAll<HTMLElement>(part)].filter((one) => one.checkVisibility());
    const hides = (value: string) => value === 'hidden' || value === 'clip';
    const scrolls = (one: Element): boolean => {
      const up = one.parentElement;
      return up !== null && (/auto|scroll/.test(getComputedStyle(up).overflowX) || scrolls(up));
    };
    const found = holders.flatMap((holder) =>
      [holder, ...holder.querySelectorAll<HTMLElement>('*')].flatMap((one) => {
        const { left, right, width, height } = one.getBoundingClientRect();
        if (width < 2 || height < 2 || !one.innerText?.trim() || one.closest('svg')) return [];
        const { overflowX, overflowY, textOverflow } = getComputedStyle(one);
        const isCut =
          (hides(overflowX) && one.scrollWidth > one.clientWidth + 1) ||
          (hides(overflowY) && one.scrollHeight > one.clientHeight + 1) ||
          (textOverflow === 'ellipsis' && one.scrollWidth > one.clientWidth);
        const isOut = (left < -1 || right > innerWidth + 1) && !scrolls(one);
        return isCut || isOut ? [`${one.tagName}.${one.className}: ${one.innerText.slice(0, 50)}`] : [];
      }),
    );
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    return { holders: holders.length > 0, found, wide: Math.max(0, wide) };
  }, selector);

const HELD = { holders: true, found: [], wide: 0 };

for (const lang of LOCALES)
  test(`a very long name is whole in panel, tooltip, table, comparison and search, ${lang}`, async ({
    page,
  }) => {
    /** Looks at a part of the page in windows of every size. */
    const isWhole = async (part: string, selector: string) => {
      for (const [width, height] of SIZES) {
        await page.setViewportSize({ width, height });
        await expect.poll(() => lost(page, selector), `${part} at ${width}`).toEqual(HELD);
      }
    };
    await open(page, `?lang=${lang}&focus=${LONGEST}`);
    const heading = card(page).getByRole('heading', { level: 2 });
    const english = atlas.countries.find(({ id }) => id === LONGEST)?.name ?? '';
    if (lang === 'en') await expect(heading).toHaveText(english);
    else await expect(heading).not.toHaveText(english);
    const name = (await heading.innerText()).trim();
    await isWhole('panel', '[data-panel] > *');

    await settled(page);
    await mark(page, LONGEST).focus();
    await expect(page.locator('.tooltip')).toBeVisible();
    expect(await lost(page, '.tooltip'), 'tooltip').toEqual(HELD);

    await go(page, `?lang=${lang}&mode=table&rows=${encodeURIComponent(name)}`);
    const row = page.locator(`table[data-name] tr[data-id="${LONGEST}"]`);
    await expect(row).toContainText(name);
    await isWhole('table', `tr[data-id="${LONGEST}"]`);

    await open(page, `?lang=${lang}&compare=${LONGEST},vct`);
    await expect(page.getByRole('complementary').getByText(name).first()).toBeVisible();
    await isWhole('comparison', 'aside');

    await page.keyboard.press('/');
    await page.keyboard.type(name.slice(0, 12));
    await expect(page.getByRole('option').first()).toBeVisible();
    await isWhole('search', '[role="option"]');
  });

test('the longest name of the map is the one that is tried', () => {
  const longest = atlas.countries.toSorted((a, b) => b.name.length - a.name.length)[0];
  expect(longest?.id).toBe(LONGEST);
  expect(longest?.name.length).toBe(44);
});
