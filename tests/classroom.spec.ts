import { expect, open, panel, test, mapBox } from './page.ts';
import { setLetters } from './letters.ts';

const WIDTHS = ['narrow', 'wide'] as const;

test('in very large letters a class sees every answer of a question at once', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('relations-atlas.projector', 'huge'));
  for (const kind of ['said', 'party', 'figure', 'sentence', 'basis', 'unsaid', 'allows'])
    await test.step(kind, async () => {
      await open(page, `?display=projector&mode=quiz&seed=77&count=1&kinds=${kind}`);
      await page.getByRole('button', { name: 'Start' }).click();
      const answers = page.getByRole('list', { name: 'Answers' }).getByRole('button');
      await expect(answers.nth(1)).toBeVisible();
      for (const letters of WIDTHS) {
        await setLetters(page, letters);
        for (const [width, height] of [
          [1280, 720],
          [1024, 768],
        ] as const) {
          await page.setViewportSize({ width, height });
          for (const answer of await answers.all())
            await expect(answer, letters).toBeInViewport({ ratio: 1 });
        }
      }
    });
});

test('a talk on an old projector keeps its source line in any letters, and its controls can be read', async ({
  page,
}) => {
  await page.addInitScript(() => localStorage.setItem('relations-atlas.projector', 'huge'));
  await page.setViewportSize({ width: 1024, height: 768 });
  for (const step of ['africa', 'latin-america', 'russia'])
    await test.step(step, async () => {
      await open(page, `?display=projector&mode=talk&step=${step}`);
      const source = page.getByRole('figure').getByText(/paragraph \d+, sentence \d+$/);
      const account = page.getByText('The CPC’s own account, not verified').filter({ visible: true });
      const group = page.getByRole('group', { name: 'The talk', exact: true });
      for (const letters of WIDTHS) {
        await setLetters(page, letters);
        await expect(source, letters).toBeInViewport({ ratio: 1 });
        await expect(account, letters).toBeInViewport({ ratio: 1 });
        await expect
          .poll(async () => {
            const [line, controls] = [await source.boundingBox(), await group.boundingBox()];
            return (controls?.y ?? 0) - (line?.y ?? 0) - (line?.height ?? 0);
          }, letters)
          .toBeGreaterThanOrEqual(0);
      }
      const sizes = await group
        .getByRole('button')
        .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);
    });
});

test('help opens where it was left', async ({ page }) => {
  await open(page);
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Help' });
  await help.getByRole('radio', { name: 'For teachers' }).check();
  const link = help.getByRole('link', { name: 'Myanmar' });
  await link.scrollIntoViewIfNeeded();
  const before = await help.evaluate((dialog) => dialog.scrollTop);
  expect(before).toBeGreaterThan(100);
  await link.click();
  await expect(help).toBeHidden();
  await expect(panel(page)).toHaveAttribute('data-focus', 'mmr');
  await page.keyboard.press('?');
  await expect(help.getByRole('radio', { name: 'For teachers' })).toBeChecked();
  await expect(link).toBeInViewport();
  expect(await help.evaluate((dialog) => dialog.scrollTop)).toBeCloseTo(before, -1);
});

test('the page prints its whole map with title and key on one sheet, upright and on its side', async ({
  page,
}) => {
  await open(page);
  for (const landscape of [false, true]) {
    const pdf = (await page.pdf({ format: 'A4', landscape })).toString('latin1');
    expect(pdf.match(/\/Count (\d+)/)?.[1], String(landscape)).toBe('1');
  }
  // An upright sheet: the map is as wide as it, and nothing of its frame is cut off.
  await page.setViewportSize({ width: 690, height: 1010 });
  await page.emulateMedia({ media: 'print' });
  const [map, drawn] = [
    await mapBox(page).boundingBox(),
    await page.locator('[data-map] [data-id="grl"]').boundingBox(),
  ];
  expect(map?.width).toBeGreaterThan(680);
  expect(drawn?.y).toBeGreaterThanOrEqual(map?.y ?? Infinity);
  await expect(page.getByRole('combobox')).toHaveCount(0);
});
