import { atlas } from './dataset.ts';
import { expect, homeOf, lit, mark, open, panel, sentence, served, test } from './page.ts';

const states = atlas.countries
  .filter(({ status }) => status === 'state' || status === 'home')
  .map(({ id }) => id);

for (const [name, viewport] of [
  ['1280×720', { width: 1280, height: 720 }],
  ['a phone', { width: 390, height: 844 }],
] as const) {
  test.describe(`at ${name}`, () => {
    test.use({ viewport });

    test('every country can be pointed at', async ({ page }) => {
      await open(page);
      await page.waitForSelector('[data-camera]');
      // Where a country is, at its disc or well inside of its shape, the page must find that country.
      const homes = states.map((id) => [id, homeOf(id)] as const);
      const missed = await page.evaluate((places) => {
        const svg = document.querySelector<SVGSVGElement>('[data-map]');
        const view = svg?.parentElement;
        const centerOf = (disc: Element) => {
          const { x, y, width, height } = disc.getBoundingClientRect();
          return new DOMPoint(x + width / 2, y + height / 2);
        };
        const hit = ([id, [x, y]]: (typeof places)[number]) => {
          const one = document.querySelector(`[data-map] [data-id="${id}"]`);
          const disc = one?.querySelector('circle:not([display])');
          if (!one || !svg || !view) return false;
          const find = () =>
            disc ? centerOf(disc) : new DOMPoint(x, y).matrixTransform(svg.getScreenCTM() ?? undefined);
          // Where the map is wider than its place, the country is moved to the middle of it.
          const aside = view.clientWidth < svg.clientWidth;
          const off = view.getBoundingClientRect().x + view.clientWidth / 2 - find().x;
          svg.style.transform = aside ? `translate(${off}px, 0)` : '';
          const point = find();
          const found = document.elementFromPoint(point.x, point.y)?.closest('[data-id], [data-target]');
          svg.style.transform = '';
          return found?.getAttribute('data-id') === id || found?.getAttribute('data-target') === id;
        };
        return places.filter((place) => !hit(place)).map(([id]) => id);
      }, homes);
      expect(missed).toEqual([]);
    });

    test('a marker’s target is at least 24 pixels across', async ({ page }) => {
      await open(page);
      const sizes = await page
        .locator('[data-target]')
        .evaluateAll((targets) => targets.map((one) => one.getBoundingClientRect().width));
      expect(sizes.length).toBeGreaterThan(30);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
    });
  });
}

test('a click opens the country and marks its sentences', async ({ page }) => {
  await open(page);
  await mark(page, 'bra').click();
  await expect(page).toHaveURL(/\?focus=bra/);
  await expect(panel(page)).toHaveAttribute('data-focus', 'bra');
  await expect(panel(page).getByRole('heading', { level: 2 }).first()).toHaveText('Brazil');
  await expect(lit(page)).toHaveCount(2);
  await expect(sentence(page, 'latin-america.3.1')).toHaveAttribute('data-lit', 'focus');
  await expect(sentence(page, 'latin-america.3.1')).toBeInViewport();
  await expect(panel(page).locator('mark')).toHaveText(['Brazil']);
});

test('a marker’s wide target counts as the marker', async ({ page }) => {
  await open(page);
  const box = await mark(page, 'mus').locator('circle').boundingBox();
  if (!box) throw new Error('no marker');
  await page.mouse.click(box.x + box.width + 4, box.y + box.height / 2);
  await expect(panel(page)).toHaveAttribute('data-focus', 'mus');
});

test('hovering shows the name, the meaning, and the figure with its qualifier and date', async ({ page }) => {
  await open(page);
  await mark(page, 'zaf').hover();
  const tooltip = page.locator('.tooltip');
  await expect(tooltip).toContainText('South Africa');
  await expect(tooltip).toContainText('About 2 parties: the average of Africa');
  await expect(tooltip).toContainText('Africa: over 70 parties · over 40 countries, by August 2007');
  await mark(page, 'jor').hover();
  await expect(tooltip).toContainText(
    'It may be among the countries counted (about 50 parties · 17 countries)',
  );
  await page.keyboard.press('Escape');
  await expect(tooltip).toBeHidden();
  await mark(page, 'bra').hover();
  await expect(tooltip).toContainText('Brazil');
  await page.mouse.move(5, 5);
  await expect(tooltip).toBeHidden();
});

test('the pointer goes through the tooltip, and Escape closes it', async ({ page }) => {
  await open(page);
  const tooltip = page.locator('.tooltip');
  await mark(page, 'mdg').hover();
  await expect(tooltip).toContainText('Madagascar');
  const box = await tooltip.boundingBox();
  if (!box) throw new Error('no tooltip');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y, { steps: 12 });
  expect(
    await page.evaluate(([left, top]) => document.elementFromPoint(left, top)?.closest('.tooltip'), [
      x,
      y,
    ] as const),
  ).toBeNull();
  await mark(page, 'mdg').hover();
  await page.keyboard.press('Escape');
  await expect(tooltip).toBeHidden();
});

// From the header or the tabs towards a country: straight lines, and what one clicks at their end is what opens.
test('whatever way the pointer comes, the country under it opens', async ({ page }) => {
  await open(page);
  const from = [[300, 40], [700, 60], [120, 110], [640, 110]] as const; // prettier-ignore
  for (const id of ['fra', 'bra', 'nga']) {
    const [x, y] = await page.evaluate(([left, top]) => {
      const matrix = document.querySelector<SVGSVGElement>('[data-map]')?.getScreenCTM();
      const point = new DOMPoint(left, top).matrixTransform(matrix ?? undefined);
      return [point.x, point.y] as const;
    }, homeOf(id));
    for (const [startX, startY] of from) {
      await page.mouse.move(startX, startY);
      await page.mouse.move(x, y, { steps: 25 });
      await page.mouse.down();
      await page.mouse.up();
      await expect(panel(page)).toHaveAttribute('data-focus', id);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await expect(panel(page)).toHaveAttribute('data-focus', '');
    }
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
  test('one tap opens a country', async ({ page }) => {
    await open(page);
    await page.waitForSelector('[data-camera]');
    await mark(page, 'egy').tap();
    await expect(panel(page)).toHaveAttribute('data-focus', 'egy');
    await expect(page.locator('.tooltip')).toBeHidden();
  });
});

test('the map is walked by arrow keys from one tab stop', async ({ page }) => {
  await open(page);
  await expect(page.locator('[data-map] [tabindex="0"]')).toHaveCount(1);
  await mark(page, 'chn').focus();
  await page.keyboard.press('ArrowUp');
  // The ways come with the first arrow key.
  await expect(mark(page, 'chn')).not.toBeFocused();
  const first = await page.evaluate(() => document.activeElement?.getAttribute('data-id'));
  await expect(page.locator('.tooltip')).toBeVisible();
  await expect(page.locator('[data-map] [tabindex="0"]')).toHaveAttribute('data-id', first ?? '');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(panel(page)).not.toHaveAttribute('data-focus', '');
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveAttribute('data-focus', '');
});

test('the legend lights the countries of an entry, by pointer and by keyboard', async ({ page }) => {
  await open(page);
  const row = page.locator('.legend-row').nth(3);
  await row.hover();
  await expect(page.locator('[data-map] [data-lit]')).toHaveCount(1);
  await expect(mark(page, 'rus')).toHaveAttribute('data-lit', '');
  await expect(mark(page, 'fra')).toHaveAttribute('opacity', '0.3');
  await page.mouse.move(5, 5);
  await expect(page.locator('[data-map] [opacity]')).toHaveCount(0);
  await row.focus();
  await expect(mark(page, 'rus')).toHaveAttribute('data-lit', '');
});

test('each layer changes what the shades mean', async ({ page }) => {
  await open(page);
  await page.getByRole('radio', { name: 'Named only' }).check();
  await expect(page).toHaveURL('?layer=named');
  await expect(mark(page, 'cub')).toHaveAttribute('data-swatch', 'named-1');
  await expect(mark(page, 'ken')).toHaveAttribute('data-swatch', 'none');
  await page.getByRole('radio', { name: 'Wording' }).check();
  await expect(mark(page, 'ita')).toHaveAttribute('data-swatch', 'wording-visits-interest');
  await mark(page, 'bra').hover();
  await expect(page.locator('.tooltip')).toContainText('Wording category: Developing relations.');
  await page.getByRole('radio', { name: 'Number of parties' }).check();
  await expect(page).toHaveURL('');
  await expect(mark(page, 'ken')).toHaveAttribute('data-swatch', 'average-2');
  await expect(mark(page, 'cub')).toHaveAttribute('data-swatch', 'named-1');
});

test('the layer of regions shows one outline and the printed figure of each', async ({ page }) => {
  await open(page, '?layer=regions');
  await expect(page.locator('.region')).toHaveCount(6);
  const text = async (id: string) =>
    (await page.locator(`.region[data-id="${id}"]`).getAttribute('aria-label')) ?? '';
  expect(await text('latin-america')).toContain('105 of 166 parties · 31 of 33 countries');
  expect(await text('africa')).toContain('over 70 parties · over 40 countries');
  expect(await text('asia')).toContain('no total given');
  expect(await text('developed')).toContain('no total given');
  await page.locator('.region[data-id="africa"] text').click();
  await expect(panel(page)).toHaveAttribute('data-focus', 'africa');
  await expect(panel(page)).toContainText('names none of the over 70 parties');
});

test.describe('when the outlines do not load', served('the file holds them'), () => {
  test.use({ expected: /loadOutlines|Failed to load|Failed to fetch|ERR_FAILED/ });

  test('says so, keeps the colors, and tries again', async ({ page }) => {
    await page.route('**/loadOutlines*', (route) => route.abort());
    await open(page, '?layer=regions');
    await expect(page.getByText('could not be loaded')).toBeVisible();
    await expect(mark(page, 'ken')).toHaveAttribute('data-swatch', 'region-africa');
    await page.unroute('**/loadOutlines*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('.region')).toHaveCount(6);
  });
});

test.describe('when what moves the map does not load', served('the file holds it'), () => {
  test.use({ expected: /Failed to load|ERR_FAILED|assets\/start-/ });

  test('says so, keeps the map, and tries again', async ({ page }) => {
    await page.route('**/assets/start-*', (route) => route.abort());
    await open(page);
    await expect(page.getByText('could not be loaded')).toBeVisible();
    await mark(page, 'fra').click();
    await expect(panel(page)).toHaveAttribute('data-focus', 'fra');
    await page.unroute('**/assets/start-*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('[data-camera]:not([data-moving])')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Zoom in' })).toBeVisible();
  });
});
