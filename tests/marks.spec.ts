import type { Page } from '@playwright/test';
import { atlas } from './dataset.ts';
import { expect, mark, open, test, regions, outlines } from './page.ts';

const countries = new Map(atlas.countries.map((country) => [country.id, country]));

/** Opens the map at rest, once it is measured. */
async function rest(page: Page, place = '') {
  await open(page, place);
  await page.waitForSelector('[data-camera]:not([data-moving])');
}

test('the strongest evidence is drawn last', async ({ page }) => {
  await open(page);
  const drawn = await page
    .locator('[data-map] > [data-layer] > [data-ground] > [data-evidence]')
    .evaluateAll((marks) =>
      marks.map((one) => [one.getAttribute('data-id'), one.getAttribute('data-evidence')]),
    );
  const large = drawn.filter(([id]) => !['mlt', 'sgp'].includes(id ?? ''));
  const last = (evidence: string) => large.findLastIndex(([, kind]) => kind === evidence);
  const first = (evidence: string) => large.findIndex(([, kind]) => kind === evidence);
  expect(first('average')).toBeGreaterThan(first('unnumbered'));
  expect(first('named')).toBeGreaterThan(large.findIndex(([id]) => id === 'bra'));
  expect(first('home')).toBeGreaterThan(last('named'));
});

test('exactly the countries with named parties are solid, and nothing is yellow', async ({ page }) => {
  await open(page);
  const solid = page.locator('[data-map] > [data-layer] [data-swatch^="named-"]');
  expect(await solid.count()).toBe(atlas.countries.filter(({ named }) => named > 0).length);
  await expect(page.locator('[data-map] > g > [data-ground="ring"]')).not.toHaveAttribute('href');
});

for (const [width, height] of [
  [1280, 720],
  [1920, 1080],
] as const)
  test(`a total stands on its own region or on the sea, at ${width}×${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await rest(page);
    const found = await regions(page).evaluateAll((labels) =>
      labels.map((label) => {
        const texts = [...label.querySelectorAll('text')].map((text) => text.getBoundingClientRect());
        const box = texts.find(({ width: wide }) => wide > 0) ?? new DOMRect();
        const under = new Set<string>();
        const mouse = [...document.querySelectorAll<SVGElement>('[role="group"] > a[data-id]')];
        for (const one of mouse) one.style.pointerEvents = 'none';
        for (let x = box.left; x <= box.right; x += 3)
          for (let y = box.top; y <= box.bottom; y += 3) {
            const id = document
              .elementFromPoint(x, y)
              ?.closest('[data-map] > [data-layer] [data-id]')
              ?.getAttribute('data-id');
            if (id) under.add(id);
          }
        for (const one of mouse) one.style.pointerEvents = '';
        return {
          region: label.getAttribute('data-id') ?? '',
          under: [...under],
          size: [box.width, box.height],
        };
      }),
    );
    expect(found.map(({ region }) => region)).toEqual(
      atlas.regions.filter(({ mean }) => mean !== undefined).map(({ id }) => id),
    );
    for (const { region, under, size } of found) {
      expect(Math.min(...size)).toBeGreaterThanOrEqual(24);
      const foreign = under.filter((id) => {
        const country = countries.get(id);
        return country?.region !== region || country.evidence !== 'average';
      });
      expect([region, foreign]).toEqual([region, []]);
    }
  });

test('a total opens its region, leaves the map where it is, and is not a tab stop', async ({ page }) => {
  await rest(page);
  const africa = page.locator('a[data-id="africa"]');
  await expect(africa).toHaveAttribute('tabindex', '-1');
  await expect(africa).toHaveAccessibleName(/over 70 parties/);
  await africa.locator('text').first().click();
  await expect(page).toHaveURL(/focus=africa/);
  await expect(page).not.toHaveURL(/center=/);
  await page.waitForSelector('[data-camera]:not([data-moving])');
  await expect(page.locator('[data-ground="sea"]').first().locator('xpath=..')).not.toHaveAttribute(
    'transform',
  );
});

test('a region’s total leaves while a country of it is chosen', async ({ page }) => {
  await rest(page, '?focus=bra&zoom=1');
  await expect(page.locator('a[data-id="latin-america"]')).toHaveCount(0);
  await expect(page.locator('a[data-id="africa"]')).toHaveCount(1);
});

test('numbers stand on the named countries that have room, and the subject has its name', async ({
  page,
}) => {
  await rest(page);
  const shown = page.locator('svg > g > [data-from]:visible');
  await expect(shown.filter({ hasText: '7' })).toHaveCount(1);
  expect(await shown.count()).toBeGreaterThanOrEqual(3);
  await expect(page.locator('svg:has(> [role="group"]) > text')).toContainText('China');
  await page.setViewportSize({ width: 800, height: 600 });
  expect(await shown.count()).toBeLessThan(8);
});

test('no disc is wider than 9 pixels, covers much of a named country, or speaks where the article does not', async ({
  page,
}) => {
  await rest(page);
  const discs = await page.locator('[data-map] [data-id] > path:nth-child(3)').evaluateAll((all) =>
    all.map((disc) => ({
      id: disc.parentElement?.getAttribute('data-id') ?? '',
      width: parseFloat(getComputedStyle(disc).strokeWidth),
    })),
  );
  expect(discs.length).toBeGreaterThan(15);
  for (const { id, width } of discs) {
    expect([id, width <= 9]).toEqual([id, true]);
    expect([id, countries.get(id)?.evidence === 'none']).toEqual([id, false]);
  }
  const marked = discs.map(({ id }) => id);
  for (const id of ['lux', 'mco', 'lie', 'and']) expect(marked).not.toContain(id);
});

test('Western Europe is enlarged where there is room, and one points at it there', async ({ page }) => {
  await rest(page);
  const inset = page.locator('[data-map] > g:has(> svg)');
  await expect(inset).toBeVisible();
  await expect(page.getByText('Western Europe, enlarged')).toBeVisible();
  const box = await inset.locator('[data-target="fra"] use').boundingBox();
  const own = await mark(page, 'fra').locator('path').first().boundingBox();
  if (!box || !own) throw new Error('no inset');
  expect(box.width).toBeGreaterThan(own.width * 0.5);
  // Nothing of the map is hidden by it, and assistive technology has the map alone.
  await expect(inset).toHaveAttribute('aria-hidden', 'true');
  const germany = await inset.locator('[data-target="deu"] use').boundingBox();
  if (!germany) throw new Error('no Germany');
  await page.mouse.move(germany.x + germany.width / 2, germany.y + germany.height / 2);
  await expect(page.locator('.tooltip strong')).toHaveText('Germany');
  await mark(page, 'chn').press('+');
  await expect(inset).toHaveCount(0);
});

test('a small map has no inset', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  await expect(page.locator('[data-map] > g:has(> svg)')).toBeHidden();
});

test('what is chosen has a yellow ring around it, and keeps its own fill', async ({ page }) => {
  await rest(page, '?focus=cub&zoom=1');
  const ring = page.locator('[data-map] > g > [data-ground="ring"]');
  await expect(ring.first()).toHaveAttribute('href', '#shape-cub');
  await expect(page.locator('[data-map] > g > use[fill]')).toHaveAttribute('fill', '#3f7e9b');
  await open(page, '?focus=mlt&zoom=1');
  await expect(ring.first()).toHaveAttribute('href', '#dot');
  await expect(ring.first()).toHaveAttribute('transform', /translate/);
});

test('a mark has no node that it does not need', async ({ page }) => {
  await open(page);
  const nodes = await page
    .locator('[data-map] > [data-layer] [data-id]')
    .evaluateAll((marks) =>
      marks.map((one) => [one.getAttribute('data-id'), one.childElementCount] as const),
    );
  for (const [id, count] of nodes) expect([id, count === 1 || count === 3]).toEqual([id, true]);
  expect(nodes.filter(([, count]) => count === 3).length).toBeLessThan(40);
  await expect(page.locator('g:has(> [data-from])')).toHaveCount(2);
});

test('on the layer of regions only what the article speaks of is tinted, within one outline each', async ({
  page,
}) => {
  await rest(page, '?layer=regions');
  await expect(outlines(page)).toHaveAttribute('data-layer', 'regions');
  const outlined = page.locator('[data-outline][data-swatch-line^="region-"]');
  await expect(outlined).toHaveCount(6);
  await expect(mark(page, 'ken')).toHaveAttribute('data-swatch', 'region-africa');
  await expect(mark(page, 'sau')).toHaveAttribute('data-swatch', 'none');
  // Back again, the outlines are those of averages.
  await open(page);
  await expect(outlines(page)).toHaveAttribute('data-layer', 'parties');
});
