import type { Page } from '@playwright/test';
import { atlas } from './dataset.ts';
import {
  choose,
  expect,
  homeOf,
  lit,
  mark,
  open,
  panel,
  quotes,
  sentence,
  served,
  test,
  press,
  regions,
  outlines,
  settled,
} from './page.ts';

/** Finds the middle of a small state's disc, in the window. */
const discOf = (page: Page, id: string) =>
  mark(page, id)
    .locator('path')
    .nth(2)
    .evaluate((disc) => {
      const { x, y, width, height } = disc.getBoundingClientRect();
      return [x + width / 2, y + height / 2] as const;
    });

test('every state of which the article speaks is found where it is', async ({ page }) => {
  await open(page);
  await page.waitForSelector('[data-camera]:not([data-moving])');
  const spoken = atlas.countries
    .filter(({ evidence, status }) => evidence !== 'none' && status === 'state')
    .map(({ id }) => id);
  // The labels on the map are not under test.
  await page.evaluate(() => {
    for (const one of document.querySelectorAll<HTMLElement>(
      '.legend, .map-controls, .timeline, .map-labels',
    ))
      one.style.display = 'none';
  });
  const missed: string[] = [];
  for (const id of spoken) {
    const [x, y] = homeOf(id);
    const point = await page.locator('[data-map]').evaluate(
      (svg, at) => {
        const { x: left, y: top } = new DOMPoint(...at).matrixTransform(
          (svg as SVGSVGElement).getScreenCTM() ?? undefined,
        );
        return [left, top] as const;
      },
      [x, y] as const,
    );
    await page.mouse.move(...point);
    const name = atlas.countries.find((country) => country.id === id)?.name ?? '';
    const told = await page.evaluate(
      () =>
        new Promise((done) =>
          requestAnimationFrame(() =>
            requestAnimationFrame(() => done(document.querySelector('.tooltip strong')?.textContent)),
          ),
        ),
    );
    if (told !== name) missed.push(id);
  }
  expect(missed).toEqual([]);
});

test('a click opens the country and marks its sentences', async ({ page }) => {
  await open(page);
  await press(mark(page, 'per'));
  await expect(page).toHaveURL(/\?focus=per/);
  await expect(panel(page)).toHaveAttribute('data-focus', 'per');
  await expect(panel(page).getByRole('heading', { level: 2 }).first()).toHaveText('Peru');
  await expect(lit(page)).toHaveCount(2);
  await expect(sentence(page, 'latin-america.3.1')).toHaveAttribute('data-lit', 'focus');
  await expect(quotes(page).first()).toBeInViewport();
  await expect(quotes(page).first().locator('mark')).toHaveText(['Peru']);
});

test('around a small state’s disc are 24 pixels that count as it', async ({ page }) => {
  await open(page);
  await page.waitForSelector('[data-camera]:not([data-moving])');
  const [x, y] = await discOf(page, 'mus');
  for (const [dx, dy] of [
    [-11, 0],
    [11, 0],
    [0, -11],
    [0, 11],
  ] as const) {
    await page.mouse.move(5, 5);
    await page.mouse.move(x + dx, y + dy);
    await expect(page.locator('.tooltip strong')).toHaveText('Mauritius');
  }
  await page.mouse.click(x + 9, y);
  await expect(panel(page)).toHaveAttribute('data-focus', 'mus');
});

test('hovering shows the name, the meaning, and the figure with its qualifier and date', async ({ page }) => {
  await open(page);
  await mark(page, 'zaf').hover();
  const tooltip = page.locator('.tooltip');
  await expect(tooltip).toContainText('South Africa');
  await expect(tooltip).toContainText('About 2 parties, on average.');
  await expect(tooltip).toContainText('Africa: over 70 parties · over 40 countries, as of August 2007');
  await mark(page, 'jor').hover();
  await expect(tooltip).toContainText(
    'It may be among the countries counted (about 50 parties · 17 countries)',
  );
  await page.keyboard.press('Escape');
  await expect(tooltip).toBeHidden();
  await mark(page, 'per').hover();
  await expect(tooltip).toContainText('Peru');
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

// From the header or the tabs to a country in a straight line: the country clicked at the end is the one that opens.
test('whatever way the pointer comes, the country under it opens', async ({ page }) => {
  await open(page);
  const from = [[300, 40], [700, 60], [120, 110], [640, 110]] as const; // prettier-ignore
  for (const id of ['fra', 'arg', 'ind']) {
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
    await settled(page);
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

test('a step of the key lights its countries, by pointer and by keyboard, and keeps them when pressed', async ({
  page,
}) => {
  await open(page);
  const row = page.getByRole('button', { name: 'Named, at least 7 parties: 1 country' });
  await row.hover();
  await expect(page.locator('[data-map] [data-lit]')).toHaveCount(1);
  await expect(mark(page, 'rus')).toHaveAttribute('data-lit', '');
  await expect(mark(page, 'fra')).toHaveAttribute('opacity', /^0\./);
  await page.mouse.move(5, 5);
  await expect(page.locator('[data-map] [opacity]')).toHaveCount(0);
  await row.focus();
  await expect(mark(page, 'rus')).toHaveAttribute('data-lit', '');
  await page.keyboard.press('Enter');
  await expect(row).toHaveAttribute('aria-pressed', 'true');
  await row.blur();
  await expect(mark(page, 'fra')).toHaveAttribute('opacity', /^0\./);
  await page.reload();
  await expect(row).toHaveAttribute('aria-pressed', 'true');
  await expect(mark(page, 'fra')).toHaveAttribute('opacity', /^0\./);
  await row.click();
  await page.mouse.move(5, 5);
  await row.blur();
  await expect(page.locator('[data-map] [opacity]')).toHaveCount(0);
});

test('each layer changes what the shades mean', async ({ page }) => {
  await open(page);
  await choose(page, 'Show', 'Named only');
  await expect(page).toHaveURL('?layer=named');
  await expect(mark(page, 'cub')).toHaveAttribute('data-swatch', 'named-1');
  await expect(mark(page, 'ken')).toHaveAttribute('data-swatch', 'none');
  await choose(page, 'Show', 'Wording');
  await expect(mark(page, 'ita')).toHaveAttribute('data-swatch', 'wording-visits-interest');
  await mark(page, 'bra').hover();
  await expect(page.locator('.tooltip')).toContainText('Wording category: Developing relations.');
  await choose(page, 'Show', 'Number of parties');
  await expect(page).toHaveURL('');
  await expect(mark(page, 'ken')).toHaveAttribute('data-swatch', 'average-2');
  await expect(mark(page, 'cub')).toHaveAttribute('data-swatch', 'named-1');
});

test('the layer of regions shows one outline and the printed figure of each', async ({ page }) => {
  await open(page, '?layer=regions');
  await expect(regions(page)).toHaveCount(6);
  const text = async (id: string) =>
    (await page.locator(`[role="group"] > [data-id="${id}"]`).getAttribute('aria-label')) ?? '';
  expect(await text('latin-america')).toContain('105 of 166 parties · 31 of 33 countries');
  expect(await text('africa')).toContain('over 70 parties · over 40 countries');
  expect(await text('asia')).toContain('no total given');
  expect(await text('developed')).toContain('no total given');
  await page.locator('[role="group"] > [data-id="africa"] text').first().click();
  await expect(panel(page)).toHaveAttribute('data-focus', 'africa');
  await expect(panel(page)).toContainText('names none of the over 70 parties');
});

test.describe('when the outlines of another layer do not load', served('the file holds them'), () => {
  test.use({ expected: /coarse|Failed to load|Failed to fetch|ERR_FAILED/ });

  test('shows the regions without, and tries again with the next rest', async ({ page }) => {
    await page.route('**/assets/coarse*', (route) => route.abort());
    await open(page, '?layer=regions');
    await page.waitForSelector('[data-camera]:not([data-moving])');
    await expect(regions(page)).toHaveCount(6);
    await expect(mark(page, 'ken')).toHaveAttribute('data-swatch', 'region-africa');
    await expect(outlines(page)).toBeHidden();
    await page.unroute('**/assets/coarse*');
    await mark(page, 'chn').press('+');
    await expect(outlines(page)).toHaveAttribute('data-layer', 'regions');
  });
});

test.describe('when what moves the map does not load', served('the file holds it'), () => {
  test.use({ expected: /Failed to load|ERR_FAILED|assets\/camera-/ });

  test('says so, keeps the map, and tries again', async ({ page }) => {
    await page.route('**/assets/camera-*', (route) => route.abort());
    await open(page);
    await expect(page.getByText('Couldn’t load')).toBeVisible();
    await press(mark(page, 'fra'));
    await expect(panel(page)).toHaveAttribute('data-focus', 'fra');
    await page.unroute('**/assets/camera-*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('[data-camera]:not([data-moving])')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Zoom in' })).toBeVisible();
  });
});

test('a press opens the country it began on, though a label comes under the pointer', async ({ page }) => {
  await open(page);
  await page.waitForSelector('[data-camera]:not([data-moving])');
  const [left, top] = await page.locator('[data-map]').evaluate((svg, at) => {
    const point = new DOMPoint(...at).matrixTransform((svg as SVGSVGElement).getScreenCTM() ?? undefined);
    return [point.x, point.y] as const;
  }, homeOf('can'));
  await page.mouse.move(left, top);
  await page.mouse.down();
  const label = regions(page).first();
  await label.evaluate(
    (link, [toX, toY]) => {
      const { x: fromX, y: fromY, width, height } = link.getBoundingClientRect();
      (link as SVGAElement).style.translate = `${toX - fromX - width / 2}px ${toY - fromY - height / 2}px`;
    },
    [left, top] as const,
  );
  expect(
    await label.evaluate((link, at) => link.contains(document.elementFromPoint(...at)), [left, top] as const),
    'the label is under the pointer',
  ).toBe(true);
  await page.mouse.up();
  await expect(panel(page)).toHaveAttribute('data-focus', 'can');
});
