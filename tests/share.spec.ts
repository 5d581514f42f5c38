import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { readDeck } from './deck.ts';
import { atlas } from './dataset.ts';
import { expect, homeOf, open, served, test, violations } from './page.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Share and export' });
const said = (page: Page) => dialog(page).locator('[role="tabpanel"] + [role="status"]');
const tab = (page: Page, name: string) => dialog(page).getByRole('tab', { name });

async function openShare(page: Page, place = '', name = 'Link') {
  await open(page, place);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await tab(page, name).click();
  await expect(dialog(page).getByRole('tabpanel', { name })).toBeVisible();
}

/** Presses a button and returns the download. */
async function saved(page: Page, button: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog(page).getByRole('button', { name: button }).click(),
  ]);
  return download;
}
const textOf = async (download: Download) => readFileSync(await download.path(), 'utf8');

test('by keyboard alone: opened, walked through, closed, and back where one was', async ({ page }) => {
  await open(page);
  const button = page.getByRole('button', { name: 'Share', exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(tab(page, 'Link')).toHaveAttribute('aria-selected', 'true');
  await tab(page, 'Link').focus();
  for (const name of ['Cite', 'Image', 'Slides']) {
    await page.keyboard.press('ArrowRight');
    await expect(tab(page, name)).toBeFocused();
    await expect(dialog(page).getByRole('tabpanel', { name })).toBeVisible();
  }
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');
  await expect(tab(page, 'Data')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Tab');
  await expect(dialog(page).getByRole('radio', { name: 'Countries' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(button).toBeFocused();
});

test('the link copied carries place, layer and camera, and its code is drawn', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const place = '?focus=fra&layer=named&center=10,45&zoom=3';
  await openShare(page, place);
  const plain = dialog(page).getByRole('radio', { name: 'Plain' });
  // The single file has no other link.
  if (await plain.isVisible()) await plain.check();
  await dialog(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(said(page)).toHaveText('Link copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(`${baseURL ?? ''}${place}`);
  await expect(dialog(page).getByRole('img', { name: 'QR code for the link' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test.describe('the link that unfurls', served('the file has no page for each place'), () => {
  const code = (page: Page) =>
    dialog(page).getByRole('img', { name: 'QR code for the link' }).locator('path');
  const field = (page: Page) => dialog(page).getByRole('textbox', { name: 'Link to this view' });

  test('it is offered first, keeps the view, and leads to it', async ({ page, baseURL }) => {
    const place = '?focus=rus&layer=named&lang=fr&zoom=3';
    await open(page, place);
    await page.getByRole('button', { name: 'Partager', exact: true }).click();
    const address = `${baseURL ?? ''}at/rus/?layer=named&zoom=3&lang=fr`;
    await expect(page.getByRole('textbox', { name: 'Lien vers cette vue' })).toHaveValue(address);
    await page.goto(`${address}#about-boundaries`);
    await expect(page).toHaveURL(/\?focus=rus&layer=named&zoom=3&lang=fr(#.*)?$/);
    await expect(page.getByRole('dialog')).toBeVisible();
  });

  test('its code is its own, and the plain link is one press away', async ({ page, baseURL }) => {
    await openShare(page, '?focus=africa');
    await expect(field(page)).toHaveValue(`${baseURL ?? ''}at/africa/`);
    await expect(dialog(page).getByText('Chats and emails show the title')).toBeVisible();
    const drawn = await code(page).getAttribute('d');
    await dialog(page).getByRole('radio', { name: 'Plain' }).check();
    await expect(field(page)).toHaveValue(`${baseURL ?? ''}?focus=africa`);
    expect(await code(page).getAttribute('d')).not.toBe(drawn);
    expect(await violations(page, { within: 'dialog' })).toEqual([]);
  });

  test('it is not offered for what has no page', async ({ page, baseURL }) => {
    const silent = atlas.countries.find(({ evidence }) => evidence === 'none')?.id ?? '';
    for (const place of ['', `?focus=${silent}`, '?focus=rus-yabloko', '?focus=africa.2.1', '?focus=2007']) {
      await openShare(page, place);
      await expect(field(page)).toHaveValue(`${baseURL ?? ''}${place}`);
      await expect(dialog(page).getByRole('radio', { name: 'Plain' })).toHaveCount(0);
    }
  });
});

test('a refused clipboard leaves the text selected, and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('refused')) },
    });
  });
  await openShare(page, '?focus=fra', 'Cite');
  await dialog(page).getByRole('button', { name: 'Copy sentence' }).click();
  await expect(said(page)).toContainText('Couldn’t copy');
  const field = dialog(page).getByRole('textbox', { name: 'The sentence with its source' });
  await expect(field).toBeFocused();
  const selected = await field.evaluate((area: HTMLTextAreaElement) =>
    area.value.slice(area.selectionStart, area.selectionEnd),
  );
  expect(selected).toMatch(/^“Leaders from German Socialist Party[^]*\?focus=developed\.2\.2$/);
  await dialog(page).getByRole('radio', { name: 'BibTeX' }).check();
  await expect(dialog(page).getByRole('textbox', { name: 'Citation', exact: true })).toHaveValue(
    /^@incollection/,
  );
  await tab(page, 'Image').click();
  await expect(dialog(page).getByRole('button', { name: 'Download PNG' })).toBeVisible();
  await expect(dialog(page).getByRole('button', { name: 'Copy image' })).toHaveCount(0);
});

test('the picture has the page’s marks, and as PNG its size and colors', async ({ page }) => {
  await openShare(page, '', 'Image');
  const marks = await page.locator('[data-map] [data-id][data-evidence]').count();
  const svg = await textOf(await saved(page, 'Download SVG'));
  expect(svg.match(/data-evidence=/g)).toHaveLength(marks);
  expect(await violations(page)).toEqual([]);

  await dialog(page).getByRole('radio', { name: 'Slide, 16:9' }).check();
  await dialog(page).getByLabel('PNG size').selectOption('1');
  const slide = await textOf(await saved(page, 'Download SVG'));
  const png = await saved(page, 'Download PNG');
  expect(png.suggestedFilename()).toBe('relations-atlas-world-parties.png');
  const [, x = 0, y = 0, scale = 1] = (
    /translate\(([\d.]+),([\d.]+)\) scale\(([\d.]+)\)/.exec(slide) ?? []
  ).map(Number);
  // Every state of one color that is larger than its border: the picture has it where the page has, as the page has it.
  const states = new Set(atlas.countries.filter(({ status }) => status === 'state').map(({ id }) => id));
  const homes = Object.fromEntries(atlas.countries.map(({ id }) => [id, homeOf(id)]));
  const large = await page.locator('[data-map] [data-id][fill^="#"]').evaluateAll(
    (all, at) =>
      all.flatMap((one) => {
        const [id, fill] = [one.getAttribute('data-id') ?? '', one.getAttribute('fill') ?? ''];
        const path = one.querySelector('path');
        const box = path?.getBBox();
        // On a small island the middle is at a shore, which the picture draws in other pixels.
        const [x = 0, y = 0] = at[id] ?? [];
        const around = [[-3, 0], [3, 0], [0, -3], [0, 3]] as const; // prettier-ignore
        const isInland = around.every(([dx, dy]) => path?.isPointInFill(new DOMPoint(x + dx, y + dy)));
        return box && box.width * box.height > 400 && isInland ? [{ id, fill }] : [];
      }),
    homes,
  );
  // Labels on a country hide its fill: for the largest, the test looks below the label; the others have none.
  const labels = [...slide.matchAll(/<text x="([\d.]+)" y="([\d.]+)"/g)].map(([, left, top]) => [Number(left), Number(top)]); // prettier-ignore
  // Under the words, and still short of the border: Russia's numeral is one line, and Mongolia is near.
  const below: Readonly<Record<string, number>> = { rus: 25, aus: 40, chn: 40 };
  const isLabeled = (id: string) => {
    const [across, down] = homeOf(id);
    return labels.some(([left = 0, top = 0]) => Math.hypot(left - across, top - down) < 30);
  };
  const solid = large.filter(({ id }) => states.has(id) && (!isLabeled(id) || id in below));
  expect(solid.length).toBeGreaterThanOrEqual(20);
  const at = Object.fromEntries(
    solid.map(({ id }) => {
      const [across, down] = homeOf(id);
      return [
        id,
        [
          Math.round(x + across * scale),
          Math.round(y + (down + (isLabeled(id) ? (below[id] ?? 0) : 0)) * scale),
        ] as const,
      ];
    }),
  );
  const seen = await page.evaluate(
    async ([data, points]) => {
      const image = new Image();
      image.src = data;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      const context = canvas.getContext('2d', { willReadFrequently: true });
      context?.drawImage(image, 0, 0);
      const colors = Object.entries(points).map(([id, [left, top]]) => {
        const [r = 0, g = 0, b = 0] = context?.getImageData(left, top, 1, 1).data ?? [];
        return [id, `#${[r, g, b].map((value) => value.toString(16).padStart(2, '0')).join('')}`];
      });
      return {
        size: [image.width, image.height],
        colors: Object.fromEntries(colors) as Record<string, string>,
      };
    },
    [`data:image/png;base64,${readFileSync(await png.path()).toString('base64')}`, at] as const,
  );
  expect(seen).toEqual({
    size: [1920, 1080],
    colors: Object.fromEntries(solid.map(({ id, fill }) => [id, fill])),
  });
  expect(seen.colors).toMatchObject({ rus: '#08243c', aus: '#256287', lby: '#f4f3f0' });
});

test('the picture is drawn at four times its size', async ({ page }) => {
  await openShare(page, '', 'Image');
  await dialog(page).getByLabel('PNG size').selectOption('4');
  const png = readFileSync(await (await saved(page, 'Download PNG')).path());
  expect(png.readUInt32BE(16)).toBe(3840);
});

test('an image copied is a picture', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openShare(page, '?focus=rus', 'Image');
  await dialog(page).getByRole('button', { name: 'Copy image' }).click();
  await expect(said(page)).toHaveText('Image copied.');
  const types = await page.evaluate(async () => (await navigator.clipboard.read())[0]?.types);
  expect(types).toContain('image/png');
});

test('slides hold a shape for every country drawn', async ({ page }) => {
  await openShare(page, '?layer=named', 'Slides');
  const download = await saved(page, 'Download PPTX');
  expect(download.suggestedFilename()).toBe('relations-atlas-world-named.pptx');
  await expect(said(page)).toContainText('saved');
  const parts = readDeck(await download.path());
  const slide = parts.get('ppt/slides/slide1.xml') ?? '';
  expect(slide.match(/<a:custGeom>/g)?.length).toBeGreaterThan(240);
  expect(slide).toContain(' name="France" descr="France: 3 parties named.');
});

test('slides that are being made can be called off', async ({ page }) => {
  await openShare(page, '', 'Slides');
  await dialog(page).getByRole('radio', { name: 'The whole story' }).check();
  await dialog(page).getByRole('button', { name: 'Download PPTX' }).click();
  await expect(dialog(page).getByRole('progressbar')).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Cancel' }).click();
  await expect(said(page)).toHaveText('Canceled.');
  await expect(dialog(page).getByRole('progressbar')).toBeHidden();
});

test('an image and a handout that are being made can be called off', async ({ page, context }) => {
  await openShare(page, '', 'Image');
  await dialog(page).getByLabel('PNG size').selectOption('4');
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 8 });
  await dialog(page).getByRole('button', { name: 'Download PNG' }).click();
  await expect(dialog(page).getByRole('progressbar', { name: 'Making the image…' })).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Cancel' }).click();
  await expect(said(page)).toHaveText('Canceled.');
  await tab(page, 'Handout').click();
  const blank = dialog(page).getByRole('checkbox', { name: 'Blank maps to color in, with numbers' });
  await blank.check();
  await expect(dialog(page).getByRole('progressbar', { name: 'Making the pages…' })).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog(page).getByRole('progressbar')).toBeHidden();
  await expect(blank).not.toBeChecked();
});

test('a picture too large for the device says so, and the next smaller size is chosen', async ({ page }) => {
  // As on a device of which nothing stays on a canvas of more than 16.7 million pixels.
  await page.addInitScript(() => {
    const proto = CanvasRenderingContext2D.prototype;
    const own = Object.getOwnPropertyDescriptor(proto, 'getImageData');
    proto.getImageData = function (...area) {
      const pixels: ImageData = own?.value.apply(this, area);
      if (this.canvas.width * this.canvas.height > 16_777_216) pixels.data.fill(0);
      return pixels;
    };
  });
  await openShare(page, '', 'Image');
  await dialog(page).getByRole('radio', { name: 'Slide, 16:9' }).check();
  const size = dialog(page).getByLabel('PNG size');
  await size.selectOption('4');
  await dialog(page).getByRole('button', { name: 'Download PNG' }).click();
  await expect(said(page)).toContainText('cannot draw 7,680 × 4,320 pixels');
  await expect(size).toHaveValue('2');
  expect((await saved(page, 'Download PNG')).suggestedFilename()).toMatch(/\.png$/);
});

test('rows are those of what is shown, as CSV and as JSON', async ({ page }) => {
  await openShare(page, '?focus=africa&layer=named', 'Data');
  const csv = await textOf(await saved(page, 'Download CSV'));
  expect(csv.split('\r\n')[0]).toMatch(/^\uFEFFid,.*,shade$/);
  await dialog(page).getByRole('radio', { name: 'All' }).check();
  await dialog(page).getByRole('radio', { name: 'Parties' }).check();
  const json = JSON.parse(await textOf(await saved(page, 'Download JSON'))) as {
    rows: unknown[];
    source: string;
  };
  expect(json.rows).toHaveLength(32);
  expect(json.source).toContain('Zhong Lianyan');
});

test.describe('without the part that shares', served('the file holds it'), () => {
  test.use({ expected: /Failed to load resource|failed: / });
  test('the page says so, and tries again', async ({ page }) => {
    await page.route(/assets\/share-[^/]*\.js$/, (route) => route.abort());
    await open(page);
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    const told = page.getByRole('alert').filter({ hasText: 'Couldn’t load the sharing options' });
    await expect(told).toBeInViewport();
    await page.unroute(/assets\/share-[^/]*\.js$/);
    await told.getByRole('button', { name: 'Try again' }).click();
    await expect(dialog(page)).toBeVisible();
  });
});

test('printed, the page is headline, map, key and what is open, one below the other', async ({ page }) => {
  for (const place of ['?layer=regions', '?focus=bra']) {
    await open(page, place);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeHidden();
    const parts = page.locator('h1, [data-map], #legend, blockquote:visible, footer');
    const ends = await parts.evaluateAll((all) =>
      all.filter((one) => one.checkVisibility()).map((one) => one.getBoundingClientRect()),
    );
    expect(ends.length).toBeGreaterThan(3);
    for (const [at, { top }] of ends.entries())
      expect(top).toBeGreaterThanOrEqual((ends[at - 1]?.bottom ?? 0) - 1);
    await page.emulateMedia({ media: 'screen' });
  }
});
