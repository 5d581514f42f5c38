import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import JSZip from 'jszip';
import { paints } from '../src/scene/palette.ts';
import { expect, mark, open, panel, served, test, violations } from './page.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Your own numbers' });
const field = (page: Page) => dialog(page).getByLabel('Or paste rows of a spreadsheet');
const fillOf = (page: Page, id: string) => mark(page, id).getAttribute('data-swatch');

async function openDialog(page: Page) {
  await page.getByRole('button', { name: 'Bring your own numbers' }).click();
  await expect(dialog(page)).toBeVisible();
}

/** Drops a file on the page, as a reader does from the desktop. */
const drop = (page: Page, name: string, content: string | readonly number[]) =>
  page.evaluate(
    ([file, given]) => {
      const data = new DataTransfer();
      data.items.add(new File([typeof given === 'string' ? given : new Uint8Array(given)], file));
      document.body.dispatchEvent(
        new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
      );
    },
    [name, content] as const,
  );

async function paste(page: Page, text: string) {
  await openDialog(page);
  await field(page).fill(text);
  await dialog(page).getByRole('button', { name: 'Read the rows' }).click();
}

const draw = (page: Page) => dialog(page).getByRole('button', { name: 'Show on the map' }).click();

const ROWS =
  'Country;Cars;Note\nFrance;1.234,5;an estimate\nGermny;20\n中国;0\nEgypt;n/a\nКанада;7\nWorld;99\n';

test('a file dropped on the page becomes a layer beside the article’s, and is taken away', async ({
  page,
}) => {
  await open(page);
  const before = await fillOf(page, 'deu');
  await drop(page, 'cars.csv', ROWS);
  await expect(dialog(page)).toContainText('3 countries with a number, from 6 rows.');
  const unmatched = dialog(page).locator('[data-unmatched] li');
  await expect(unmatched).toHaveText([/Germny line 3/, /World line 7/]);
  await unmatched.first().getByRole('button', { name: 'Germany' }).click();
  await expect(dialog(page)).toContainText('4 countries with a number');
  expect(await violations(page, { within: 'dialog' })).toEqual([]);
  await draw(page);
  await expect(dialog(page)).toBeHidden();
  await expect(page).toHaveURL('?layer=own');
  await expect(mark(page, 'fra')).toHaveAttribute('data-swatch', 'own-7');
  // Zero is a number; none in the file is none.
  await expect(mark(page, 'chn')).toHaveAttribute('data-swatch', 'own-1');
  for (const id of ['egy', 'usa']) expect(await fillOf(page, id)).toBe('own-0');
  await expect(page.locator('#legend')).toContainText(/Your numbers: cars\.csv, .*Cars/);
  await expect(page.locator('#legend')).toContainText('Not in your file does not mean zero');
  await mark(page, 'fra').click();
  await expect(panel(page)).toContainText('At least 3 parties: the article names them.');
  await expect(panel(page)).toContainText('Your number: 1,234.5. Note: an estimate');

  await page.reload();
  await expect(mark(page, 'fra')).toHaveAttribute('data-swatch', 'own-7');
  await openDialog(page);
  await dialog(page).getByRole('radio', { name: 'Equal steps' }).check();
  await expect(mark(page, 'deu')).toHaveAttribute('data-swatch', 'own-1');
  await dialog(page).getByRole('button', { name: 'Remove these numbers' }).click();
  await expect(page).toHaveURL('?focus=fra&zoom=1');
  expect(await fillOf(page, 'deu')).toBe(before);
  expect(await page.evaluate(() => localStorage.getItem('relations-atlas.numbers'))).toBeNull();
});

test('a broken table is told by line and column, and what was there stays', async ({ page }) => {
  await open(page);
  await paste(page, 'country,number\nFrance,1\nKenya,2\n');
  await draw(page);
  await expect(mark(page, 'fra')).toHaveAttribute('data-swatch', 'own-1');
  await openDialog(page);
  for (const [broken, said] of [
    ['France,1\nKenya,"2\n', 'Line 2, column 7: a quotation mark opens here and is never closed.'],
    ['country,number\nFrance,1,5\n', 'Line 2, column 10: cell 3 of a table whose first row has 2 cells.'],
    ['just some words\n', 'There is one column only.'],
  ] as const) {
    await drop(page, 'broken.csv', broken);
    await expect(dialog(page).getByRole('alert')).toContainText(said);
    await expect(dialog(page).getByRole('alert')).toContainText(
      'Nothing that was loaded before has changed.',
    );
  }
  await drop(page, 'book.xlsx', [0x50, 0x4b, 3, 4, 20, 0]);
  await expect(dialog(page).getByRole('alert')).toContainText('Save as');
  await page.keyboard.press('Escape');
  await expect(mark(page, 'fra')).toHaveAttribute('data-swatch', 'own-1');
});

test('10,000 rows and a file too large get a right answer', async ({ page }) => {
  await open(page);
  const ids = ['France', 'KEN', '156', 'Россия', 'بيرو', 'Nowhere'];
  const rows = Array.from({ length: 10_000 }, (_, at) => `${ids[at % ids.length]},${at},"a, note ${at}"`);
  await openDialog(page);
  await drop(page, 'large.csv', rows.join('\n'));
  await expect(dialog(page)).toContainText('5 countries with a number, from 10,000 rows.');
  await expect(dialog(page)).toContainText('In more than one row, of which the first is kept: ');
  await draw(page);
  await expect(mark(page, 'fra')).toHaveAttribute('data-swatch', 'own-1');
  await openDialog(page);
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(50_000_000)], 'huge.csv'));
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, cancelable: true }));
  });
  await expect(dialog(page).getByRole('alert')).toContainText('The file has 50 MB; up to 5 MB are read.');
});

test('a hostile file is text: formulas, markup, another encoding, no header', async ({ page }) => {
  await open(page);
  const text =
    'Espa\xF1a;"=HYPERLINK(""http://x"")";\nPer\xFA;5;<img src=x onerror=alert(1)>\nM\xE9xico;6;=1+1\n';
  await drop(
    page,
    '<b>x</b>\u202Egpj.csv',
    Array.from(text, (letter) => letter.charCodeAt(0)),
  );
  await expect(dialog(page)).toContainText('It was read as WINDOWS-1252');
  await expect(dialog(page)).toContainText(/2 countries with a number, from 3 rows/);
  await expect(dialog(page)).toContainText('line 1: =HYPERLINK("http://x")');
  await draw(page);
  await mark(page, 'per').click();
  await expect(panel(page)).toContainText('<b>x</b>gpj.csv');
  await expect(panel(page)).toContainText('Your number: 5. Note: <img src=x onerror=alert(1)>');
});

test('a file in UTF-16, in an old encoding of Asia, or of thousands of columns gets a right answer', async ({
  page,
}) => {
  await open(page);
  const utf16 = Array.from('\uFEFFРоссия;5\r\n中国;6\r\n').flatMap((one) => {
    const unit = one.charCodeAt(0);
    return [unit & 255, unit >> 8];
  });
  await drop(page, 'utf16.csv', utf16);
  await expect(dialog(page)).toContainText('It was read as UTF-16LE');
  await expect(dialog(page)).toContainText('2 countries with a number, from 2 rows');
  // 中国 and フランス in Shift JIS: the one is known, the other is listed in its own letters.
  const sjis = '\x92\x86\x8D\x91,1\n\x83t\x83\x89\x83\x93\x83X,2\n';
  await drop(
    page,
    'sjis.csv',
    Array.from(sjis, (letter) => letter.charCodeAt(0)),
  );
  await expect(dialog(page)).toContainText('It was read as SHIFT_JIS');
  await expect(dialog(page)).toContainText('1 country with a number, from 2 rows');
  await expect(dialog(page).locator('[data-unmatched] li')).toContainText(['フランス']);
  await dialog(page).getByLabel('Encoding').selectOption('windows-1252');
  await expect(dialog(page)).toContainText('It was read as WINDOWS-1252');
  await drop(page, 'wide.csv', `France${',1'.repeat(100_000)}`);
  await expect(dialog(page).getByRole('alert')).toContainText('Line 1 has more than 1,000 cells.');
});

test('ten thousand cells that name no country are shown some at a time, at the same pace', async ({
  page,
}) => {
  await open(page);
  await drop(
    page,
    'strange.csv',
    ['France,1', ...Array.from({ length: 9_999 }, (_, at) => `Nowhere land ${at},${at}`)].join('\n'),
  );
  const unmatched = dialog(page).locator('[data-unmatched] li');
  await expect(unmatched).toHaveCount(10);
  for (let press = 1; press <= 3; press++) {
    await dialog(page).getByRole('button', { name: 'Show 50 more' }).click();
    await expect(unmatched).toHaveCount(10 + 50 * press);
  }
});

test('a link to numbers that are not here says so and shows the article’s', async ({ page }) => {
  await page.addInitScript(() =>
    localStorage.setItem('relations-atlas.numbers', '{"given":[["__proto__",1]]}'),
  );
  await open(page, '?layer=own&focus=fra');
  await expect(dialog(page)).toContainText('which are not in this browser');
  await expect(page).toHaveURL('?focus=fra');
  await expect(mark(page, 'fra')).toHaveAttribute('data-swatch', 'named-3');
});

test('picture and rows show the numbers with their own source, and none of the article’s', async ({
  page,
}) => {
  await open(page);
  await paste(page, 'country,number,note\nFrance,1,=2+2\nKenya,2,\n');
  await draw(page);
  await page.getByRole('button', { name: 'Share or export' }).click();
  const share = page.getByRole('dialog', { name: 'Share and export' });
  await share.getByRole('tab', { name: 'Picture' }).click();
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    share.getByRole('button', { name: 'Download SVG' }).click(),
  ]);
  const svg = readFileSync(await saved.path(), 'utf8');
  expect(svg).toContain('Your numbers: pasted');
  expect(svg).toContain('Numbers that the reader brought');
  expect(svg).not.toMatch(/data-evidence|China Intercontinental Press|As the Communist Party/);
  await share.getByRole('tab', { name: 'Data' }).click();
  await expect(share.getByRole('textbox').first()).toHaveValue(
    "id,iso3,name,number,note\nfra,FRA,France,1,'=2+2\nken,KEN,Kenya,2,\n",
  );
});

test('slides show the classes with their legend and the name of the file, and none of the article’s', async ({
  page,
}) => {
  await open(page);
  await drop(page, 'cars & <vans>.csv', ROWS);
  await draw(page);
  await expect(mark(page, 'fra')).toHaveAttribute('data-swatch', 'own-7');
  const shades = new Map<string, string | null>();
  for (const id of ['fra', 'can', 'chn', 'egy']) shades.set(id, await fillOf(page, id));
  expect([...shades.values()]).toEqual(['own-7', 'own-4', 'own-1', 'own-0']);
  await page.getByRole('button', { name: 'Share or export' }).click();
  const share = page.getByRole('dialog', { name: 'Share and export' });
  await share.getByRole('tab', { name: 'Slides' }).click();
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    share.getByRole('button', { name: 'Download PPTX' }).click(),
  ]);
  const zip = await JSZip.loadAsync(readFileSync(await saved.path()));
  const part = async (path: string) => (await zip.file(path)?.async('string')) ?? '';
  const slide = await part('ppt/slides/slide1.xml');
  const shapes = slide.match(/<p:sp>.*?<\/p:sp>/gs) ?? [];
  const fillIn = (name: string) =>
    /<a:solidFill><a:srgbClr val="(\w+)"/.exec(
      shapes.find((shape) => shape.includes(` name="${name}"`)) ?? '',
    )?.[1];
  const inPptx = (step: number) => paints.own(step).light.fill.slice(1).toUpperCase();
  expect(['France', 'Canada', 'China'].map(fillIn)).toEqual([7, 4, 1].map(inPptx));
  expect(slide).toContain(' name="France" descr="France: Your number: 1,234.5. Note: an estimate');
  // The legend: a field for each class with its bounds, and one for what is not in the file.
  const texts = [...slide.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text ?? '');
  const words = texts.join('\n');
  for (const text of [
    'cars &amp; &lt;vans&gt;.csv',
    'Cars',
    '1,230',
    'Not in your file',
    'Numbers that the reader brought',
  ])
    expect(words).toContain(text);
  const fields = shapes.filter((shape) => shape.includes(' name="What the shades mean: '));
  expect(fields.map((shape) => /<a:fgClr>|<a:solidFill>/.exec(shape)?.[0])).toEqual([
    ...[1, 4, 7].map(() => '<a:solidFill>'),
    '<a:solidFill>',
  ]);
  // Neither the article's totals nor its sentences.
  expect(zip.file('ppt/slides/slide2.xml')).toBeNull();
  for (const text of [words, await part('ppt/notesSlides/notesSlide1.xml')])
    expect(text).not.toMatch(/China Intercontinental Press|As the Communist Party|In the article’s words/);
  expect(await part('ppt/notesSlides/notesSlide1.xml')).toContain('cars &amp; &lt;vans&gt;.csv');
});

test.describe(
  'where the layer of one’s own numbers does not come',
  served('the file holds every part'),
  () => {
    test.use({ expected: /Failed to load|Failed to fetch|ERR_FAILED|^failed: .*\.js$/ });

    test('the article’s map stands in, and the next place that asks for it tries again', async ({ page }) => {
      await open(page);
      await paste(page, 'country,number\nFrance,1\nKenya,2\n');
      await draw(page);
      await expect(mark(page, 'ken')).toHaveAttribute('data-swatch', 'own-7');
      const layer = '**/assets/begin-*.js';
      await page.route(layer, (route) => route.abort());
      await open(page, '?layer=own&focus=fra');
      await expect(page).toHaveURL('/?focus=fra');
      await expect(mark(page, 'fra')).toHaveAttribute('data-swatch', 'named-3');
      await expect(page.locator('#legend')).toContainText('Average of the region');
      // What is kept is not touched.
      expect(await page.evaluate(() => localStorage.getItem('relations-atlas.numbers'))).toContain('"ken"');
      await page.unroute(layer);
      await page.evaluate(() => {
        const link = document.createElement('a');
        link.setAttribute('href', '?layer=own');
        document.body.append(link);
        link.click();
      });
      await expect(mark(page, 'ken')).toHaveAttribute('data-swatch', 'own-7');
      await expect(page).toHaveURL(/layer=own/);
    });
  },
);

test('the atlas is saved with the numbers as one file, and again from there', async ({ page, context }) => {
  await open(page);
  await paste(page, 'country,number,note\nFrance,1,</script><b>\nKenya,2,\n');
  await draw(page);
  const save = async (from: Page) => {
    await openDialog(from);
    const [saved] = await Promise.all([
      from.waitForEvent('download'),
      dialog(from).getByRole('button', { name: 'Save the atlas with these numbers' }).click(),
    ]);
    const path = `${await saved.path()}.html`;
    await saved.saveAs(path);
    return pathToFileURL(path).href;
  };
  const first = await save(page);
  const file = await context.newPage();
  await file.goto(first);
  await expect(mark(file, 'ken')).toHaveAttribute('data-swatch', 'own-7');
  await mark(file, 'fra').click();
  await expect(panel(file)).toContainText('Note: </script><b>');
  await file.goto(await save(file));
  await expect(mark(file, 'ken')).toHaveAttribute('data-swatch', 'own-7');
  expect(new URL(file.url()).searchParams.get('layer')).toBe('own');
  await file.close();
});
