import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { paints } from '../src/scene/palette.ts';
import { readDeck } from './deck.ts';
import { expect, mark, open, openMenu, panel, served, test, violations, press } from './page.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Your numbers' });
const field = (page: Page) => dialog(page).getByLabel('Or paste rows from a spreadsheet');
const fillOf = (page: Page, id: string) => mark(page, id).getAttribute('data-swatch');

async function openDialog(page: Page) {
  await openMenu(page, 'Show');
  await page.getByRole('button', { name: 'Add your own numbers' }).click();
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

const drawButton = (page: Page) => dialog(page).getByRole('button', { name: /^Show \d+ countr/ });
const draw = (page: Page) => drawButton(page).click();
const chosenIn = (page: Page, name: string) => dialog(page).getByRole('combobox', { name, exact: true });
const legend = (page: Page) => page.getByRole('region', { name: /^Your numbers/ });
/** Waits for a part and returns its position. */
async function placeOf(part: Locator) {
  await part.waitFor();
  const box = await part.boundingBox();
  if (!box) throw new Error('not shown');
  return box;
}
const trial = (file: string) => [...readFileSync(`tests/trials/${file}`)];

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
  // Zero is a number; an empty cell is not.
  await expect(mark(page, 'chn')).toHaveAttribute('data-swatch', 'own-1');
  for (const id of ['egy', 'usa']) expect(await fillOf(page, id)).toBe('own-0');
  await expect(legend(page)).toContainText(/Your numbers: Cars · cars\.csv · /);
  await expect(legend(page)).toContainText('Not in your file that does not mean zero');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your numbers: Cars');
  await press(mark(page, 'fra'));
  await expect(panel(page)).toContainText('3 parties named');
  await expect(panel(page)).toContainText('Your number: 1,234.5. Note: an estimate');

  await page.reload();
  await expect(mark(page, 'fra')).toHaveAttribute('data-swatch', 'own-7');
  await openDialog(page);
  await dialog(page).getByRole('radio', { name: 'Equal steps' }).check();
  await expect(mark(page, 'deu')).toHaveAttribute('data-swatch', 'own-1');
  await dialog(page).getByRole('button', { name: 'Remove these numbers' }).click();
  await expect(page).not.toHaveURL(/layer/);
  expect(await fillOf(page, 'deu')).toBe(before);
  expect(await page.evaluate(() => localStorage.getItem('relations-atlas.numbers'))).toBeNull();
});

test('the map beside what was understood follows every change', async ({ page }) => {
  await open(page);
  await drop(page, 'pals.csv', 'Country,Pals,Hens\nFrance,12,1\nGermany,9,8\nKorea,3,3\nMalta,4,9\n');
  const map = dialog(page).getByRole('img', { name: /^On the map: \d countries with a number$/ });
  await expect(map).toBeVisible();
  const stepOf = (id: string) => map.locator(`[data-id="${id}"]`);
  await expect(stepOf('fra')).toHaveAttribute('data-swatch', 'own-7');
  await expect(stepOf('kor')).toHaveAttribute('data-swatch', 'own-0');
  await dialog(page).getByRole('button', { name: 'South Korea' }).click();
  await expect(stepOf('kor')).toHaveAttribute('data-swatch', 'own-1');
  await chosenIn(page, 'Number').selectOption('Hens');
  await expect(stepOf('fra')).toHaveAttribute('data-swatch', 'own-1');
  // As the map itself shows it, and not before one asks for it.
  await expect(mark(page, 'mlt')).not.toHaveAttribute('data-swatch', /^own/);
  expect(await violations(page, { within: 'dialog' })).toEqual([]);
  const steps = await map
    .locator('[data-id]')
    .evaluateAll((all) =>
      all.map((one) => [one.getAttribute('data-id'), one.getAttribute('data-swatch')].join(' ')).toSorted(),
    );
  await draw(page);
  await expect(mark(page, 'mlt')).toHaveAttribute('data-swatch', 'own-7');
  const drawn = await page
    .locator('[data-map] [data-evidence]')
    .evaluateAll((all) =>
      all.map((one) => [one.getAttribute('data-id'), one.getAttribute('data-swatch')].join(' ')).toSorted(),
    );
  expect(drawn).toEqual(steps);
});

test('a long table shows that it is being read, and can be called off', async ({ page, context }) => {
  await open(page);
  const session = await context.newCDPSession(page);
  const names = ['France', 'Germany', 'Kenya', 'Peru', 'Japan', 'Nowhere', 'Somewhere else'];
  const rows = Array.from({ length: 30_000 }, (_, at) => `${names[at % 7]} ${at % 2 ? '' : at},${1960 + (at % 60)},${at}`); // prettier-ignore
  await openDialog(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 8 });
  await drop(page, 'long.csv', `Country,Year,Number\n${rows.join('\n')}\n`);
  await expect(dialog(page).getByRole('progressbar', { name: 'Reading…' })).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog(page).getByRole('progressbar')).toBeHidden();
  await expect(dialog(page).getByRole('heading', { name: 'Match the columns' })).toHaveCount(0);
  await expect(field(page)).toBeVisible();
});

test('a file that is not a table is refused, and the old numbers stay', async ({ page }) => {
  await open(page);
  await paste(page, 'country,number\nFrance,1\nKenya,2\n');
  await draw(page);
  await expect(mark(page, 'fra')).toHaveAttribute('data-swatch', 'own-1');
  await openDialog(page);
  for (const [file, content, said] of [
    ['words.csv', 'just some words\n', 'There is only one column.'],
    ['empty.csv', 'geo,value\n', 'There are no rows below the header. Add at least one.'],
    ['broken.xlsx', [0x50, 0x4b, 3, 4, 20, 0], 'Save it as'],
    ['picture.png', [0x89, 0x50, 0x4e, 0x47, 13, 10], 'Save it as'],
  ] as const) {
    await drop(page, file, content);
    await expect(dialog(page).getByRole('alert')).toContainText(said);
    await expect(dialog(page).getByRole('alert')).toContainText(
      'The numbers you loaded before have not changed.',
    );
  }
  await page.keyboard.press('Escape');
  await expect(mark(page, 'fra')).toHaveAttribute('data-swatch', 'own-1');
});

test('what was understood is shown before anything is drawn, and one press changes each', async ({
  page,
}) => {
  await open(page);
  await drop(
    page,
    'table.csv',
    'Land;Jahr;Menschen (Mio.);Rang\nDeutschland;2020;83,2;1\nFrankreich;2020;67,5;2\n',
  );
  for (const [label, value] of [
    ['Country', 'Land'],
    ['Number', 'Menschen (Mio.)'],
    ['Year', 'Jahr'],
    ['Decimal separator', 'comma: 1,5'],
  ] as const)
    await expect(chosenIn(page, label).locator('option:checked')).toHaveText(value);
  await expect(dialog(page).getByLabel('Title')).toHaveValue('Menschen');
  await expect(dialog(page).getByLabel('Unit')).toHaveValue('Mio.');
  const rows = dialog(page).getByRole('row');
  await expect(rows.nth(1)).toHaveText(/Deutschland.*Germany.*83\.2.*2020/);
  await chosenIn(page, 'Number').selectOption('Rang');
  await expect(rows.nth(1)).toHaveText(/Deutschland.*Germany.*1.*2020/);
  await chosenIn(page, 'Number').selectOption('Menschen (Mio.)');
  await dialog(page).getByLabel('Title').fill('People');
  await dialog(page).getByLabel('Unit').fill('millions');
  await dialog(page).getByLabel('Source').fill('Our class');
  await draw(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your numbers: People · millions · 2020');
  await expect(page.getByText('Source: Our class.')).toBeVisible();
  await press(mark(page, 'deu'));
  await expect(panel(page)).toContainText('Your number: 83.2 millions.');
});

test('what no cell decides is asked, and nothing is drawn before', async ({ page }) => {
  await open(page);
  await drop(page, 'answers.csv', trial('k_googleforms.csv'));
  await expect(dialog(page).getByRole('group', { name: /in several rows/ })).toBeVisible();
  await expect(drawButton(page)).toBeDisabled();
  await dialog(page).getByRole('button', { name: 'how many rows' }).click();
  await expect(drawButton(page)).toBeEnabled();
  await drop(page, 'thousands.csv', trial('h_ambiguous.csv'));
  await dialog(page).getByRole('button', { name: '1.234 is 1,234' }).click();
  await draw(page);
  await press(mark(page, 'deu'));
  await expect(panel(page)).toContainText('Your number: 1,234.');
});

test('years are a choice on the map, the latest first, and stand in title, key and link', async ({
  page,
}) => {
  await open(page);
  await drop(page, 'people.csv', 'Country,2019,2020,2021\nFrance,10,20,30\nKenya,30,20,10\n');
  await draw(page);
  const year = page.getByRole('slider', { name: 'Year' });
  await expect(year).toHaveAttribute('aria-valuetext', '2021');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your numbers: people.csv · 2021');
  const latest = await fillOf(page, 'ken');
  await year.press('Home');
  await expect(page).toHaveURL('?layer=own&year=2019');
  await expect(legend(page)).toContainText('2019');
  await expect(mark(page, 'ken')).not.toHaveAttribute('data-swatch', latest ?? '');
  await open(page, '?layer=own&year=2020');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your numbers: people.csv · 2020');
  expect(await fillOf(page, 'ken')).toBe(await fillOf(page, 'fra'));
  expect(await violations(page, { within: '[aria-label="Year"]' })).toEqual([]);
});

for (const [width, height] of [
  [1280, 720],
  [1920, 1080],
  [390, 844],
] as const) {
  test(`year, key, zoom and dates stand clear of each other at ${width}×${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, '?dates=open');
    await drop(page, 'people.csv', 'Country,2019,2020,2021\nFrance,10,20,30\nKenya,30,20,10\n');
    await draw(page);
    const parts = [
      page.getByRole('region', { name: 'Year' }),
      legend(page),
      page.getByRole('group', { name: 'Move the map' }),
      page.locator('#dates'),
    ];
    // Each takes room from the others when it comes.
    for (const part of parts) await part.waitFor();
    const boxes = await Promise.all(parts.map(placeOf));
    for (const [index, one] of boxes.entries())
      for (const other of boxes.slice(index + 1)) {
        const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
        const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
        expect(Math.min(across, down)).toBeLessThanOrEqual(0);
      }
  });
}

test('spreadsheets are read; words have hues of their own; totals come with a word of caution', async ({
  page,
}) => {
  await open(page);
  await drop(page, 'n.xlsx', trial('n.xlsx'));
  await expect(dialog(page).getByRole('row', { name: /Germany/ })).toContainText('81');
  await drop(page, 'o.ods', trial('o.ods'));
  await expect(dialog(page).getByRole('row', { name: /Germany/ })).toContainText('83.2');
  await drop(page, 'people.csv', trial('a_worldbank.csv'));
  await expect(dialog(page)).toContainText('These look like totals.');
  await drop(page, 'words.csv', trial('p_yesno.csv'));
  await expect(dialog(page)).not.toContainText('These look like totals.');
  await draw(page);
  await expect(legend(page)).toContainText('applied');
  await expect(mark(page, 'deu')).toHaveAttribute('data-swatch', 'own-21');
});

test('parts and groups of countries are listed and not drawn', async ({ page }) => {
  await open(page);
  await drop(page, 'uk.csv', 'Country,People\nEngland,56\nFrance,67\nWorld,8000\n');
  const left = dialog(page).locator('[data-unmatched] li');
  await expect(left).toHaveText([
    /England line 2: part of a country/,
    /World line 4: a group, not a country/,
  ]);
  await expect(left.first().getByRole('button', { name: 'Use for the United Kingdom' })).toBeVisible();
  await draw(page);
  await expect(mark(page, 'fra')).toHaveAttribute('data-swatch', /own-[1-7]/);
  expect(await fillOf(page, 'gbr')).toBe('own-0');
});

test('10,000 rows and a file too large get a right answer', async ({ page }) => {
  await open(page);
  const ids = ['France', 'KEN', '156', 'Россия', 'بيرو', 'Nowhere'];
  const rows = Array.from({ length: 10_000 }, (_, at) => `${ids[at % ids.length]},${at},"a, note ${at}"`);
  await openDialog(page);
  await drop(page, 'large.csv', rows.join('\n'));
  await expect(dialog(page)).toContainText('5 countries with a number, from 10,000 rows.');
  await expect(dialog(page)).toContainText('5 countries in several rows. What should the map show?');
  await dialog(page).getByRole('button', { name: 'the last row' }).click();
  await draw(page);
  await expect(mark(page, 'per')).toHaveAttribute('data-swatch', 'own-1');
  await openDialog(page);
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(50_000_000)], 'huge.csv'));
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, cancelable: true }));
  });
  await expect(dialog(page).getByRole('alert')).toContainText(
    'The file is too large: 50 MB; the limit is 5 MB.',
  );
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
  await press(mark(page, 'per'));
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
  // 中国 and フランス in Shift JIS.
  const sjis = '\x92\x86\x8D\x91,1\n\x83t\x83\x89\x83\x93\x83X,2\n';
  await drop(
    page,
    'sjis.csv',
    Array.from(sjis, (letter) => letter.charCodeAt(0)),
  );
  await expect(dialog(page)).toContainText('It was read as SHIFT_JIS');
  await expect(dialog(page)).toContainText('2 countries with a number, from 2 rows');
  await dialog(page).getByLabel('Encoding').selectOption('windows-1252');
  await expect(dialog(page)).toContainText('It was read as WINDOWS-1252');
  await drop(page, 'wide.csv', `France${',1'.repeat(100_000)}`);
  await expect(dialog(page)).toContainText('1 country with a number, from 1 row');
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
  await expect(dialog(page)).toContainText('They are not in this browser');
  await expect(page).toHaveURL('?focus=fra');
  await expect(mark(page, 'fra')).toHaveAttribute('data-swatch', 'named-3');
});

test('picture and rows show the numbers with their own source, and none of the article’s', async ({
  page,
}) => {
  await open(page);
  await paste(page, 'country,number,note\nFrance,1,=2+2\nKenya,2,\n');
  await draw(page);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const share = page.getByRole('dialog', { name: 'Share and export' });
  await share.getByRole('tab', { name: 'Image' }).click();
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    share.getByRole('button', { name: 'Download SVG' }).click(),
  ]);
  const svg = readFileSync(await saved.path(), 'utf8');
  expect(svg).toContain('Your numbers: number');
  expect(svg).toContain('pasted');
  expect(svg).toContain('Added by the reader, not from the article.');
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
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const share = page.getByRole('dialog', { name: 'Share and export' });
  await share.getByRole('tab', { name: 'Slides' }).click();
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    share.getByRole('button', { name: 'Download PPTX' }).click(),
  ]);
  const parts = readDeck(await saved.path());
  const part = (path: string) => parts.get(path) ?? '';
  const slide = part('ppt/slides/slide1.xml');
  const shapes = slide.match(/<p:sp>.*?<\/p:sp>/gs) ?? [];
  const fillIn = (name: string) =>
    /<a:solidFill><a:srgbClr val="(\w+)"/.exec(
      shapes.find((shape) => shape.includes(` name="${name}"`)) ?? '',
    )?.[1];
  const inPptx = (step: number) => paints.added(step).light.fill.slice(1).toUpperCase();
  expect(['France', 'Canada', 'China'].map(fillIn)).toEqual([7, 4, 1].map(inPptx));
  expect(slide).toContain(' name="France" descr="France: Your number: 1,234.5. Note: an estimate');
  // The legend: a swatch for each class with its bounds, and one for “not in your file”.
  const texts = [...slide.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text ?? '');
  const words = texts.join('\n');
  for (const text of [
    'cars &amp; &lt;vans&gt;.csv',
    'Cars',
    '1,230',
    'Not in your file',
    'Added by the reader, not from the article.',
  ])
    expect(words).toContain(text);
  const fields = shapes.filter((shape) => shape.includes(' name="What the shades mean: '));
  expect(fields.map((shape) => /<a:fgClr>|<a:solidFill>/.exec(shape)?.[0])).toEqual([
    ...[1, 4, 7].map(() => '<a:solidFill>'),
    '<a:solidFill>',
  ]);
  // Neither the article's totals nor its sentences.
  expect(parts.has('ppt/slides/slide2.xml')).toBe(false);
  for (const text of [words, part('ppt/notesSlides/notesSlide1.xml')])
    expect(text).not.toMatch(/China Intercontinental Press|As the Communist Party|In the article’s words/);
  expect(part('ppt/notesSlides/notesSlide1.xml')).toContain('cars &amp; &lt;vans&gt;.csv');
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
      const layer = '**/assets/own-data-*.js';
      await page.route(layer, (route) => route.abort());
      await open(page, '?layer=own&focus=fra');
      await expect(page).toHaveURL('/?focus=fra');
      await expect(mark(page, 'fra')).toHaveAttribute('data-swatch', 'named-3');
      await expect(page.locator('#legend')).toContainText('average');
      // The stored numbers do not change.
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
      dialog(from).getByRole('button', { name: 'Save the atlas and these numbers as one file' }).click(),
    ]);
    const path = `${await saved.path()}.html`;
    await saved.saveAs(path);
    return pathToFileURL(path).href;
  };
  const first = await save(page);
  const file = await context.newPage();
  await file.goto(first);
  await expect(mark(file, 'ken')).toHaveAttribute('data-swatch', 'own-7');
  await press(mark(file, 'fra'));
  await expect(panel(file)).toContainText('Note: </script><b>');
  await file.goto(await save(file));
  await expect(mark(file, 'ken')).toHaveAttribute('data-swatch', 'own-7');
  expect(new URL(file.url()).searchParams.get('layer')).toBe('own');
  await file.close();
});
