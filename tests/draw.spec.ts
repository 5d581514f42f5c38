import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import JSZip from 'jszip';
import { atlas } from './dataset.ts';
import { expect, mark, open, test, violations } from './page.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const strokes = (page: Page) => page.locator('.drawings');
const line = (page: Page) => page.locator('.drawings > g:not([data-live]) path:last-child').first();
const counted = (page: Page, n: number) => expect(strokes(page)).toHaveAttribute('data-strokes', String(n));
const middle = async (of: ReturnType<typeof mark>) => {
  const box = await of.boundingBox();
  return box ? ([box.x + box.width / 2, box.y + box.height / 2] as const) : ([0, 0] as const);
};

/** Draws over a country with the mouse. */
async function drawOver(page: Page, id: string) {
  const [x, y] = await middle(mark(page, id));
  await page.mouse.move(x - 20, y);
  await page.mouse.down();
  await page.mouse.move(x, y - 20, { steps: 5 });
  await page.mouse.move(x + 20, y, { steps: 5 });
  await page.mouse.move(x, y + 20, { steps: 5 });
  await page.mouse.up();
}

test('a line stays at its place when the map moves; it is undone, cleared, and kept meanwhile', async ({
  page,
}) => {
  await open(page);
  await page.keyboard.press('d');
  await expect(page.locator('.draw-tools')).toBeVisible();
  await page.waitForSelector('[data-camera]');
  await drawOver(page, 'bra');
  await counted(page, 1);
  // The tools leave the lands free that one speaks of most.
  const tools = await page.locator('.draw-tools').boundingBox();
  for (const id of ['swe', 'rus', 'zaf'])
    expect((await middle(mark(page, id)))[1], id).toBeLessThan(tools?.y ?? 0);
  // What is drawn over is not opened.
  await expect(page).toHaveURL('');
  const apart = async () => {
    const [[x, y], [u, v]] = [await middle(line(page) as never), await middle(mark(page, 'bra'))];
    return Math.hypot(x - u, y - v);
  };
  expect(await apart()).toBeLessThan(12);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page).toHaveURL(/zoom=1.6/);
  await expect.poll(apart).toBeLessThan(20);
  await page.reload();
  await page.waitForSelector('html[data-ready]');
  await counted(page, 1);

  await page.keyboard.press('d');
  await expect(page.locator('.draw-tools')).toBeVisible();
  await page.getByRole('button', { name: 'Arrow', exact: true }).press('Enter');
  await page.getByRole('button', { name: 'Blue' }).press('Enter');
  await drawOver(page, 'dza');
  await counted(page, 2);
  await page.keyboard.press('Control+z');
  await counted(page, 1);
  await page.getByRole('button', { name: 'Clear' }).click();
  await counted(page, 0);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test('by keyboard alone an arrow points at the country that is open, from wherever the map stands', async ({
  page,
}) => {
  await open(page, '?focus=fra');
  await page.waitForSelector('[data-camera]:not([data-moving])', { state: 'attached' });
  await page.keyboard.press('d');
  await expect(page.getByRole('button', { name: 'Pen', exact: true })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Arrow', exact: true })).toBeFocused();
  await expect(page.getByRole('button', { name: 'Arrow to France' })).toBeHidden();
  await page.keyboard.press('Enter');
  const button = page.getByRole('button', { name: 'Arrow to France' });
  for (let tab = 0; tab < 6; tab++) await page.keyboard.press('Tab');
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await counted(page, 1);
  const apart = () =>
    page.evaluate(() => {
      const path = document.querySelector<SVGPathElement>('.drawings > g:not([data-live]) path:last-child');
      const [, x, y] = /^M([-\d.]+)[ ,]([-\d.]+).*$/.exec(path?.getAttribute('d') ?? '') ?? [];
      const box = document.querySelector('[data-map] [data-id="fra"]')?.getBoundingClientRect();
      const drawn = path?.getBoundingClientRect();
      if (!box || !drawn || x === undefined || y === undefined) return 'nothing drawn';
      const touches =
        drawn.left < box.right && drawn.right > box.left && drawn.top < box.bottom && drawn.bottom > box.top;
      return touches ? 'on it' : 'beside it';
    });
  expect(await apart()).toBe('on it');
  await page.keyboard.press('Escape');
  await page.keyboard.press('0');
  await page.waitForSelector('[data-camera]:not([data-moving])', { state: 'attached' });
  expect(await apart()).toBe('on it');
});

test('a picture holds what is drawn, and says whose it is; rubbish that was kept is dropped', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const fine = ['pen', 'red', 'thick', [0, 0, 20, 10, 40, 0]];
    sessionStorage.setItem('relations-atlas.strokes', JSON.stringify([fine, ['pen', 'red'], null, 'x']));
  });
  await open(page);
  await counted(page, 1);
  await page.getByRole('button', { name: 'Share or export' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share and export' });
  await dialog.getByRole('tab', { name: 'Picture' }).click();
  await expect(dialog.getByLabel('With what is drawn on the map')).toBeChecked();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Download SVG' }).click(),
  ]);
  const svg = readFileSync(await download.path(), 'utf8');
  expect(svg).toContain('id="drawn-by-presenter"');
  expect(svg).toContain('presenter’s own, not the article’s');

  await dialog.getByRole('tab', { name: 'Slides' }).click();
  const drawn = dialog.getByLabel('With what is drawn on the map');
  await expect(drawn).toBeChecked();
  const lines = async () => {
    const [deck] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Download PPTX' }).click(),
    ]);
    const zip = await JSZip.loadAsync(readFileSync(await deck.path()));
    const slide = (await zip.file('ppt/slides/slide1.xml')?.async('string')) ?? '';
    return slide.match(/<p:grpSp>.*? name="Drawn by the presenter, 1".*?<\/p:grpSp>/gs)?.length ?? 0;
  };
  expect(await lines()).toBe(1);
  await drawn.uncheck();
  expect(await lines()).toBe(0);
  // No step of the story is shown, so that none has the lines.
  await dialog.getByRole('radio', { name: 'The whole story' }).check();
  await expect(drawn).toBeHidden();
});

test('of the whole story, the slide of the step that is shown holds what is drawn, and no other', async ({
  page,
}) => {
  await page.addInitScript(() =>
    sessionStorage.setItem(
      'relations-atlas.strokes',
      JSON.stringify([['arrow', 'blue', 'thin', [0, 0, 20, 10]]]),
    ),
  );
  await open(page, '?mode=story&step=africa');
  await counted(page, 1);
  await page.getByRole('button', { name: 'Share or export' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share and export' });
  await dialog.getByRole('tab', { name: 'Slides' }).click();
  await dialog.getByRole('radio', { name: 'The whole story' }).check();
  await expect(dialog.getByLabel('With what is drawn on the map')).toBeChecked();
  const [deck] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Download PPTX' }).click(),
  ]);
  const zip = await JSZip.loadAsync(readFileSync(await deck.path()));
  const drawn: string[] = [];
  for (const path of Object.keys(zip.files).filter((one) => /slides\/slide\d+\.xml$/.test(one)))
    if ((await zip.file(path)?.async('string'))?.includes('<p:grpSp>')) drawn.push(path);
  const at = atlas.story.findIndex(({ id }) => id === 'africa') + 1;
  expect(drawn).toEqual([`ppt/slides/slide${at}.xml`]);
});

test('in a talk one draws by finger, the clicker goes on, and Escape lays the pen down first', async ({
  page,
}) => {
  await open(page, '?mode=talk&step=africa');
  await page.locator('[data-talk]').getByRole('button', { name: 'Draw on the map' }).click();
  await expect(page.locator('.draw-tools')).toBeVisible();
  const [x, y] = await middle(mark(page, 'cod'));
  await page.locator('.draw-sheet').evaluate(
    (sheet, [x, y]) => {
      const tell = (type: string, dx: number) => {
        const at = {
          pointerId: 7,
          pointerType: 'touch',
          clientX: x + dx,
          clientY: y + dx / 2,
          bubbles: true,
        };
        sheet.dispatchEvent(new PointerEvent(type, at));
      };
      sheet.setPointerCapture = () => undefined;
      tell('pointerdown', -30);
      for (let dx = -25; dx <= 30; dx += 5) tell('pointermove', dx);
      tell('pointerup', 30);
    },
    [x, y] as const,
  );
  await counted(page, 1);
  await page.keyboard.press('PageDown');
  await expect(page.locator('[data-talk]')).toHaveAttribute('data-talk', 'latin-america');
  await page.keyboard.press('Escape');
  await expect(page.locator('.draw-tools')).toHaveCount(0);
  await expect(page.locator('[data-talk]')).toHaveCount(1);
});

test('the tools are accessible: on the map, in projector mode, from right to left, and in a talk', async ({
  page,
}) => {
  for (const place of ['', '?display=projector', '?lang=ar', '?mode=talk&step=africa']) {
    await open(page, place);
    if (place.includes('talk')) await page.keyboard.press('d');
    else await page.locator('body').press('d');
    await expect(page.locator('.draw-tools'), place).toBeVisible();
    expect(await violations(page, { within: '.stage' }), place).toEqual([]);
  }
});
