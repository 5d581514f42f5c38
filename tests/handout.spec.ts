import { inflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { makeQuiz } from '../src/features/quiz/engine/makeQuiz.ts';
import { atlas } from './dataset.ts';
import { setLetters } from './letters.ts';
import { expect, mark, open, test, violations, quizAt, verdict } from './page.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Share and export' });
const sheets = (page: Page) => page.locator('[data-paper] [data-sheet-of]');
const kinds = (page: Page) => sheets(page).evaluateAll((all) => all.map((one) => one.dataset['sheetOf']));

/** Opens the tab and chooses the parts. */
async function openHandout(page: Page, place: string, parts: readonly string[]) {
  await open(page, place);
  // A page holds as much on every machine.
  await setLetters(page, 'narrow');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await dialog(page).getByRole('tab', { name: 'Handout' }).click();
  const boxes = dialog(page).getByRole('group', { name: 'What to print' }).getByRole('checkbox');
  await expect(boxes).toHaveCount(5);
  for (const box of await boxes.all())
    await box.setChecked(parts.includes((await box.getAttribute('value')) ?? ''));
  await madeIn(page);
}

/** Waits until the chosen pages are made. */
const madeIn = (page: Page) =>
  expect(dialog(page).getByRole('button', { name: 'Print or save as PDF' })).toBeEnabled();

/** The sizes of a PDF's pages in points: of its objects as they stand, and of those in compressed streams. */
function pageSizes(pdf: Buffer): (readonly [number, number])[] {
  const text = pdf.toString('latin1');
  const streams = [...text.matchAll(/\/Type\s*\/ObjStm[\s\S]*?stream\r?\n([\s\S]*?)endstream/g)].map(
    ([, body = '']) => inflateSync(Buffer.from(body, 'latin1')).toString('latin1'),
  );
  return [text, ...streams].flatMap((part) =>
    [...part.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(
      ([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))] as const,
    ),
  );
}
const print = (page: Page) => page.pdf({ preferCSSPageSize: true, printBackground: false });

test('pages have the size that is chosen, and nothing but the handout is printed', async ({ page }) => {
  await openHandout(page, '?focus=africa', ['map', 'blank']);
  for (const [paper, turn, size] of [
    ['A4', 'Portrait', [595, 842]],
    ['Letter', 'Landscape', [792, 612]],
  ] as const) {
    await dialog(page).getByRole('radio', { name: paper }).check();
    await dialog(page).getByRole('radio', { name: turn }).check();
    await madeIn(page);
    await expect(page.locator('[data-paper]')).toHaveAttribute('data-turn', turn.toLowerCase());
    expect(pageSizes(await print(page))).toEqual([size, size]);
  }
  // It is back in the dialog.
  await expect(dialog(page).locator('[data-paper]')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('body > [data-paper]')).toBeVisible();
  await expect(page.locator('#root')).toBeHidden();
});

/** Prints the open handout and counts its sheets; its maps are lines. */
async function countSheets(page: Page, paper: string, turn: string) {
  await dialog(page).getByRole('radio', { name: paper }).check();
  await dialog(page).getByRole('radio', { name: turn }).check();
  await madeIn(page);
  await expect(page.locator('[data-paper]')).toHaveAttribute('data-turn', turn.toLowerCase());
  const pdf = await print(page);
  // Patterns would be written as a picture of the whole map for each country: megabytes.
  expect(pdf.toString('latin1')).not.toMatch(/\/Subtype\s*\/Image/);
  expect(pdf.length).toBeLessThan(1_000_000);
  return pageSizes(pdf).length;
}

test('the printed map names its totals and numbers, all of them inside its frame', async ({ page }) => {
  await openHandout(page, '', ['map']);
  const source = await page
    .locator('[data-paper]')
    .getByRole('img', { name: /^Number of parties/ })
    .getAttribute('src');
  const drawn = await page.context().newPage();
  await drawn.setContent(decodeURIComponent((source ?? '').replace(/^[^,]*,/, '')));
  const written = await drawn.locator('svg').evaluate((svg) => {
    const { left, right } = svg.getBoundingClientRect();
    return [...svg.querySelectorAll('text')].map((text) => {
      const box = text.getBoundingClientRect();
      return { text: text.textContent, isIn: box.left >= left && box.right <= right };
    });
  });
  await drawn.close();
  const texts = written.map(({ text }) => text);
  for (const name of ['Eastern Europe and', 'West Asia and', 'Latin America', 'over 70 parties', '7'])
    expect(texts).toContain(name);
  expect(written.filter(({ isIn }) => !isIn)).toEqual([]);
});

test('a printed quiz holds no picture, and no page holds links or the source alone', async ({ page }) => {
  // Questions, two maps, key: the maps share a page that is upright.
  await openHandout(page, '?mode=quiz&seed=4711&count=10&kinds=locate,party,figure,shade,said', ['quiz']);
  for (const paper of ['A4', 'Letter']) {
    expect(await countSheets(page, paper, 'Portrait')).toBe(4);
    expect(await countSheets(page, paper, 'Landscape')).toBe(5);
  }
});

test('a printed article holds no picture, and no page holds links or the source alone', async ({ page }) => {
  // A map, two pages of tables with their links, six sections.
  await openHandout(page, '', ['map', 'figures', 'article']);
  for (const paper of ['A4', 'Letter'])
    for (const turn of ['Portrait', 'Landscape']) expect(await countSheets(page, paper, turn)).toBe(9);
});

test('by keyboard alone: options, preview and print; no part leaves nothing to print', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await openHandout(page, '', ['figures']);
  expect(await violations(page, { within: 'dialog[open]' })).toEqual([]);
  const button = dialog(page).getByRole('button', { name: 'Print or save as PDF' });
  await button.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-printed', '');
  await dialog(page).getByRole('checkbox', { name: 'Figures as tables' }).press(' ');
  await expect(button).toBeDisabled();
  await expect(dialog(page).getByText('Choose at least one part')).toBeVisible();
});

test('sheets hold the map with its whole legend, the figures and the marked sentences, with their links', async ({
  page,
}) => {
  await openHandout(page, '?focus=fra', ['map', 'figures', 'article']);
  expect(await kinds(page)).toEqual(['map', 'figures', 'article']);
  const sheet = (kind: string) => page.locator(`[data-paper] [data-sheet-of="${kind}"]`);
  const [map, figures, article] = [sheet('map'), sheet('figures'), sheet('article')];
  for (const words of [
    'as of August 2007',
    '3 parties named',
    'Not mentioned',
    'Zhong Lianyan',
    '?focus=fra',
  ])
    await expect(map).toContainText(words);
  // Where the file lies on a disk leads nobody else back.
  const codes = page.url().startsWith('file:') ? 0 : 1;
  await expect(map.getByRole('img', { name: 'QR code for this place' })).toHaveCount(codes);
  await expect(figures.locator('[data-table="figures"] tbody tr')).toHaveCount(1);
  await expect(figures.locator('[data-table="parties"] tbody tr')).toHaveCount(18);
  const own = atlas.reach['fra']?.sentences ?? [];
  await expect(article.locator('mark')).toHaveCount(own.length);
  await expect(article.locator('aside li')).toHaveText(
    own.map((id) => new RegExp(`focus=${id.replaceAll('.', String.raw`\.`)}$`)),
  );
});

test('the blank map has a number for each country of its list', async ({ page }) => {
  await openHandout(page, '?focus=latin-america', ['blank']);
  const sheet = page.locator('[data-paper] [data-sheet-of="blank"]');
  await expect(sheet).toHaveCount(1);
  const listed = await sheet
    .locator('ol > li')
    .evaluateAll((all) => all.map((one) => (one as HTMLLIElement).value));
  const drawn = await sheet
    .locator('img')
    .evaluateAll((all) =>
      all.flatMap((one) =>
        [
          ...decodeURIComponent((one as HTMLImageElement).src).matchAll(/data-number="[^"]+"[^>]*>(\d+)</g),
        ].map(([, number]) => Number(number)),
      ),
    );
  expect(drawn.toSorted((a, b) => a - b)).toEqual(listed);
  expect(listed).toHaveLength(33);
});

test('the quiz is that of the link, and its key has pages of its own', async ({ page }) => {
  await openHandout(page, '?mode=quiz&seed=4711&count=12', ['quiz']);
  const questions = makeQuiz(atlas, { seed: 4711, count: 12, kinds: [], regions: [] });
  expect(await kinds(page)).toEqual(['quiz', 'quiz-maps', 'key']);
  const asked = page.locator('[data-sheet-of="quiz"] [data-question]');
  expect(await asked.evaluateAll((all) => all.map((one) => one.dataset['question']))).toEqual(
    questions.map(({ kind }) => kind),
  );
  await expect(page.locator('[data-sheet-of="key"] ol:not(aside *) > li')).toHaveCount(12);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('[data-sheet-of="key"]')).toHaveCSS('break-before', 'page');
});

test('the quiz leads to its own sheet, from its start and from its results, and gets the keyboard back', async ({
  page,
}) => {
  const choice = { seed: 77, kinds: ['shade', 'said'], count: 4, regions: ['asia'] } as const;
  await open(page, '?mode=quiz&seed=77&kinds=shade,said&count=4&regions=asia');
  const questions = makeQuiz(atlas, choice);
  const button = page.getByRole('button', { name: 'Print with answer key' });
  const check = async () => {
    await button.press('Enter');
    await expect(dialog(page).getByRole('tab', { name: 'Handout' })).toHaveAttribute('aria-selected', 'true');
    await expect(sheets(page)).toHaveCount(questions.some(({ kind }) => kind === 'shade') ? 3 : 2);
    await expect(page.locator('[data-sheet-of="quiz"] h3')).toHaveText('Quiz 77');
    const asked = page.locator('[data-sheet-of="quiz"] [data-question]');
    expect(await asked.evaluateAll((all) => all.map((one) => one.dataset['question']))).toEqual(
      questions.map(({ kind }) => kind),
    );
    await expect(page.locator('[data-sheet-of="key"]')).toContainText('77');
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await expect(button).toBeFocused();
  };
  await check();
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByRole('button', { name: 'End the quiz' }).click();
  await check();
  // The toolbar's own button opens the first tab, as ever.
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(dialog(page).getByRole('tab', { name: 'Link' })).toHaveAttribute('aria-selected', 'true');
});

test('a quiz goes on after a reload, and reads out no names where a country is to be found', async ({
  page,
}) => {
  await open(page, '?mode=quiz&seed=5&kinds=locate&count=3');
  await expect(mark(page, 'fra')).toHaveAttribute('aria-label', /^France/);
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(mark(page, 'fra')).toHaveAttribute('aria-label', /^4\d° north, \d° (east|west)$/);
  await mark(page, 'bra').focus();
  await page.keyboard.press('Enter');
  await expect(verdict(page)).toBeVisible();
  await expect(mark(page, 'fra')).toHaveAttribute('aria-label', /^France/);
  const said = await verdict(page).innerText();
  await page.reload();
  await expect(verdict(page)).toHaveText(said);
  await expect(quizAt(page)).toHaveText('Question 1 of 3');
});
