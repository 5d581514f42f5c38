import { dirOf, LOCALES, type Locale } from '../src/locales/locales.ts';
import { expect, go, mark, open, panel, sentence, served, test, violations, press } from './page.ts';

const OTHERS = LOCALES.filter((locale) => locale !== 'en');
const FRANCE: Readonly<Record<Locale, string>> = {
  en: 'France',
  zh: '法国',
  fr: 'France',
  es: 'Francia',
  ru: 'Франция',
  ar: 'فرنسا',
};
const root = 'html';

for (const locale of OTHERS) {
  test.describe(`in ${locale}`, () => {
    test('a link opens the page in it, and the article stays English', async ({ page }) => {
      await open(page, `?focus=fra&lang=${locale}`);
      await expect(page.locator(root)).toHaveAttribute('lang', locale);
      await expect(page.locator(root)).toHaveAttribute('dir', dirOf(locale));
      await expect(panel(page).getByRole('heading', { level: 2 }).first()).toHaveText(FRANCE[locale]);
      await expect(mark(page, 'fra')).toHaveAttribute('aria-label', new RegExp(`^${FRANCE[locale]}`));
      await expect(page).toHaveTitle(new RegExp(`^${FRANCE[locale]} · `));
      const text = sentence(page, 'developed.1.3')
        .or(panel(page).locator('[data-section] [data-id]').first())
        .first();
      expect(await text.evaluate((one) => one.closest('[lang]')?.getAttribute('lang'))).toBe('en');
      expect(await text.evaluate((one) => getComputedStyle(one).direction)).toBe('ltr');
      // Moving keeps the language.
      await press(mark(page, 'deu'));
      await expect(page).toHaveURL(new RegExp(`focus=deu.*lang=${locale}`));
    });

    test('nothing overflows at 1280, 390 and 320 pixels, and axe finds nothing', async ({ page }) => {
      await open(page, `?focus=rus&lang=${locale}`);
      await expect(page.locator(root)).toHaveAttribute('lang', locale);
      // What a theme changes is colors, and they are alike in all languages.
      expect(await violations(page, { themes: ['light'] })).toEqual([]);
      for (const [width, height] of [
        [1280, 720],
        [390, 844],
        [320, 640],
      ] as const) {
        await page.setViewportSize({ width, height });
        const wide = await page
          .locator('html, header, main, #legend, [data-panel], [data-panel] > div, footer')
          .evaluateAll((parts) =>
            parts
              .filter((part) => part.scrollWidth > part.clientWidth + 1)
              .map(({ nodeName, className }) => `${nodeName} ${className}`),
          );
        expect([width, wide]).toEqual([width, []]);
      }
      await page.setViewportSize({ width: 1280, height: 720 });
      await go(page, `?lang=${locale}`);
      await expect(panel(page)).toBeHidden();
      // At rest only what is around the map is another.
      expect(await violations(page, { themes: ['light'], within: 'main' })).toEqual([]);
      // On a phone the key is as wide as the page, however short its words are.
      await page.setViewportSize({ width: 390, height: 844 });
      await expect
        .poll(() =>
          page.locator('#legend').evaluate((one) => one.getBoundingClientRect().toJSON() as DOMRect),
        )
        .toMatchObject({ left: 0, right: 390 });
    });
  });
}

test.describe('where the browser prefers Spanish', () => {
  test.use({ locale: 'es-MX' });

  test('the page is Spanish, and a link that names a language comes first', async ({ page }) => {
    await open(page);
    await expect(page.locator(root)).toHaveAttribute('lang', 'es');
    await expect(page).toHaveURL('');
    await open(page, '?lang=en');
    await expect(page.getByRole('button', { name: 'Show Number of parties' })).toBeVisible();
    await expect(page.locator(root)).toHaveAttribute('lang', 'en');
  });
});

test.describe('where the browser prefers a language that the page has not', () => {
  test.use({ locale: 'de-DE' });

  test('the page is English', async ({ page }) => {
    await open(page);
    await expect(page.locator(root)).toHaveAttribute('lang', 'en');
  });
});

test('an unknown language in a link is ignored', async ({ page }) => {
  await open(page, '?lang=tlh');
  await expect(page.locator(root)).toHaveAttribute('lang', 'en');
  await expect(page).toHaveURL('');
});

test.describe('when the words do not arrive', served('the file holds all words'), () => {
  test.use({ expected: /Failed to load|ERR_FAILED|^failed: .*\.js$/ });

  test('the page stays as it was, says so, and tries again', async ({ page }) => {
    await page.route('**/assets/ru-*.js', (route) => route.abort());
    await open(page, '?lang=ru&focus=fra');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('Couldn’t load Русский. The page stays in English.');
    await expect(panel(page).getByRole('heading', { level: 2 }).first()).toHaveText('France');
    await page.unroute('**/assets/ru-*.js');
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator(root)).toHaveAttribute('lang', 'ru');
    await expect(alert).toBeHidden();
  });
});

test('the coders’ texts and the text on boundaries follow the language, the article stays English', async ({
  page,
}) => {
  await open(page, '?lang=fr&focus=cub');
  await expect(panel(page)).toContainText('Région\u00a0: Amérique latine (nommé dans sa section)');
  await expect(panel(page)).toContainText('aucun autre parti n’est légal');
  for (const quote of await panel(page).getByRole('blockquote').all())
    await expect(quote).toHaveAttribute('lang', 'en');
  await open(page, '?lang=ar#about-boundaries');
  const text = page.getByRole('dialog').getByRole('article');
  await expect(text.getByRole('heading').first()).toHaveText('الحدود والأماكن المتنازع عليها');
  expect(await text.evaluate((article) => getComputedStyle(article).direction)).toBe('rtl');
  await expect(text.locator('[lang=en]')).toHaveCount(0);
});

test('from right to left, the panel is at the left, the map is not mirrored, the divider follows', async ({
  page,
}) => {
  await open(page, '?lang=ar&focus=bra');
  await expect(page.locator(root)).toHaveAttribute('dir', 'rtl');
  const box = async (selector: string) => {
    const found = await page.locator(selector).first().boundingBox();
    if (!found) throw new Error(`${selector} is not drawn`);
    return found;
  };
  expect((await box('aside')).x).toBe(0);
  const usa = await mark(page, 'usa').boundingBox();
  const chn = await mark(page, 'chn').boundingBox();
  expect(usa?.x).toBeLessThan(chn?.x ?? 0);
  // The key does not take the map's room.
  const rows = await page
    .locator('#legend li')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  expect(new Set(rows).size).toBe(1);
  const before = (await box('aside')).width;
  await page.getByRole('separator').focus();
  await page.keyboard.press('ArrowRight');
  expect((await box('aside')).width).toBeGreaterThan(before);
  const line = await box('[role="separator"]');
  await page.mouse.move(line.x + line.width / 2, 300);
  await page.mouse.down();
  await page.mouse.move(500, 300);
  await page.mouse.up();
  expect((await box('aside')).width).toBe(500);
  // The tooltip stays in the window wherever one points.
  for (const id of ['bra', 'aus', 'col', 'chn']) {
    await mark(page, id).hover();
    const tooltip = await box('.tooltip');
    expect(tooltip.x).toBeGreaterThanOrEqual(0);
    expect(tooltip.x + tooltip.width).toBeLessThanOrEqual(1280);
    expect(await page.locator('.tooltip').evaluate((one) => getComputedStyle(one).direction)).toBe('rtl');
  }
});

test('search finds in the language of the page, and by the English name', async ({ page }) => {
  await open(page, '?lang=ru');
  await expect(page.locator(root)).toHaveAttribute('lang', 'ru');
  const field = page.locator('[data-search]');
  await field.fill('Germany');
  await expect(page.getByRole('option').first()).toContainText('Германия');
  await field.fill('Филипп');
  await expect(page.getByRole('option').first()).toContainText('Филиппины');
});
