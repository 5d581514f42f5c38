import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readDeck } from './deck.ts';
import { atlas } from './dataset.ts';
import { expect, mark, open, test, violations } from './page.ts';

const strokes = (page: Page) => page.locator('[data-strokes]');
const tools = (page: Page) => page.locator('[data-tools]');
const line = (page: Page) => page.locator('[data-strokes] > g:not([data-live]) path:last-child').first();
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
  await expect(tools(page)).toBeVisible();
  await page.waitForSelector('[data-camera]');
  await drawOver(page, 'bra');
  await counted(page, 1);
  // The tools leave the most important countries free.
  const bar = await tools(page).boundingBox();
  for (const id of ['swe', 'rus', 'zaf'])
    expect((await middle(mark(page, id)))[1], id).toBeLessThan(bar?.y ?? 0);
  // Drawing over a country does not open it.
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
  await expect(tools(page)).toBeVisible();
  await page.getByRole('button', { name: 'Arrow', exact: true }).press('Enter');
  await page.getByRole('button', { name: 'Blue' }).press('Enter');
  await drawOver(page, 'dza');
  await counted(page, 2);
  await page.keyboard.press('Control+z');
  await counted(page, 1);
  await page.keyboard.press('Control+Shift+z');
  await counted(page, 2);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Redo' }).click();
  await counted(page, 2);
  await page.getByRole('button', { name: 'Clear' }).click();
  await counted(page, 0);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await page.keyboard.press('Control+z');
  await counted(page, 2);
  await page.keyboard.press('Control+y');
  await counted(page, 0);
});

test('a browser that does not tell the points between two events draws all the same', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(PointerEvent.prototype, 'getCoalescedEvents'));
  await open(page);
  await page.keyboard.press('d');
  await expect(tools(page)).toBeVisible();
  await drawOver(page, 'bra');
  await counted(page, 1);
});

test.describe('on a screen that one touches', () => {
  test.use({ hasTouch: true });

  /** Touches of a hand: a finger each, by its place. */
  async function touching(page: Page) {
    const browser = await page.context().newCDPSession(page);
    return (
      type: 'touchStart' | 'touchMove' | 'touchEnd',
      ...fingers: readonly (readonly [x: number, y: number])[]
    ) =>
      browser.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: fingers.map(([x, y], id) => ({ x, y, id })),
      });
  }

  /** Creates a pen for the map, like Playwright's mouse. */
  async function penOf(page: Page) {
    const browser = await page.context().newCDPSession(page);
    return (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', x: number, y: number) =>
      browser.send('Input.dispatchMouseEvent', {
        type, x, y, button: 'left', buttons: type === 'mouseReleased' ? 0 : 1, clickCount: 1, pointerType: 'pen',
      }); // prettier-ignore
  }

  test('the pen draws where the palm came first, and the palm does not, nor a touch right after', async ({
    page,
  }) => {
    await open(page);
    await page.keyboard.press('d');
    await expect(tools(page)).toBeVisible();
    await page.waitForSelector('[data-camera]');
    const [x, y] = await middle(mark(page, 'bra'));
    const [touch, pen] = [await touching(page), await penOf(page)];
    await touch('touchStart', [x + 80, y + 60]);
    await touch('touchMove', [x + 90, y + 66]);
    await pen('mousePressed', x - 20, y);
    await touch('touchMove', [x + 100, y + 40]);
    await pen('mouseMoved', x, y - 20);
    await pen('mouseMoved', x + 20, y);
    await pen('mouseReleased', x + 20, y);
    await touch('touchEnd');
    await counted(page, 1);
    const drawn = await line(page).boundingBox();
    expect((drawn?.x ?? 0) + (drawn?.width ?? 0)).toBeLessThan(x + 60);
    await touch('touchStart', [x - 60, y]);
    await touch('touchMove', [x - 30, y + 30]);
    await touch('touchEnd');
    await counted(page, 1);
    await expect(page).toHaveURL('');
  });

  test('two fingers zoom, and what the first has begun is not drawn', async ({ page }) => {
    await open(page);
    await page.keyboard.press('d');
    await expect(tools(page)).toBeVisible();
    await page.waitForSelector('[data-camera]');
    const [x, y] = await middle(mark(page, 'cod'));
    const touch = await touching(page);
    await touch('touchStart', [x - 20, y]);
    await touch('touchMove', [x - 25, y]);
    await touch('touchStart', [x - 25, y], [x + 25, y]);
    await touch('touchMove', [x - 50, y], [x + 50, y]);
    await touch('touchMove', [x - 75, y], [x + 75, y]);
    await touch('touchEnd');
    await expect(page).toHaveURL(/zoom=[2-4]/);
    await counted(page, 0);
    // One finger draws again.
    await touch('touchStart', [x - 20, y]);
    await touch('touchMove', [x, y + 20]);
    await touch('touchMove', [x + 20, y]);
    await touch('touchEnd');
    await counted(page, 1);
  });
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
  await expect(page.getByRole('button', { name: 'Point to France' })).toBeHidden();
  await page.keyboard.press('Enter');
  const button = page.getByRole('button', { name: 'Point to France' });
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
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Share and export' });
  await dialog.getByRole('tab', { name: 'Image' }).click();
  await expect(dialog.getByLabel('Include the drawing on the map')).toBeChecked();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Download SVG' }).click(),
  ]);
  const svg = readFileSync(await download.path(), 'utf8');
  expect(svg).toMatch(/ id="atlas-\w+-drawn-by-presenter"/);
  expect(svg).toContain('The drawing on the map is the presenter’s, not the article’s.');

  await dialog.getByRole('tab', { name: 'Slides' }).click();
  const drawn = dialog.getByLabel('Include the drawing on the map');
  await expect(drawn).toBeChecked();
  const lines = async () => {
    const [deck] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Download PPTX' }).click(),
    ]);
    const parts = readDeck(await deck.path());
    const slide = parts.get('ppt/slides/slide1.xml') ?? '';
    return (
      slide.match(/<p:grpSp><p:nvGrpSpPr><p:cNvPr id="\d+" name="Drawn by the presenter, 1"/g)?.length ?? 0
    );
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
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Share and export' });
  await dialog.getByRole('tab', { name: 'Slides' }).click();
  await dialog.getByRole('radio', { name: 'The whole story' }).check();
  await expect(dialog.getByLabel('Include the drawing on the map')).toBeChecked();
  const [deck] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Download PPTX' }).click(),
  ]);
  const parts = readDeck(await deck.path());
  const drawn = [...parts].filter(
    ([path, xml]) => /slides\/slide\d+\.xml$/.test(path) && xml.includes('name="Drawn by the presenter, 1"'),
  );
  expect(drawn).toHaveLength(1);
  const [[, slide] = ['', '']] = drawn;
  const step = atlas.story.find(({ id }) => id === 'africa');
  expect(slide).toContain(`<a:t>${step?.title}</a:t>`);
});

test('in a talk one draws by finger, the clicker goes on, and Escape lays the pen down first', async ({
  page,
}) => {
  await open(page, '?mode=talk&step=africa');
  await page.locator('[data-talk]').getByRole('button', { name: 'Draw on the map' }).click();
  await expect(tools(page)).toBeVisible();
  const [x, y] = await middle(mark(page, 'cod'));
  await page.locator('[data-tool]').evaluate(
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
  await expect(tools(page)).toHaveCount(0);
  await expect(page.locator('[data-talk]')).toHaveCount(1);
});

for (const [where, place] of [
  ['on the map', ''],
  ['on the projector', '?display=projector'],
  ['from right to left', '?lang=ar'],
  ['in a talk', '?mode=talk&step=africa'],
] as const)
  test(`the tools are accessible ${where}`, async ({ page }) => {
    await open(page, place);
    if (place.includes('talk')) await page.keyboard.press('d');
    else await page.locator('body').press('d');
    await expect(tools(page)).toBeVisible();
    expect(await violations(page, { within: 'main' })).toEqual([]);
  });
