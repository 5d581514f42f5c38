import type { Page } from '@playwright/test';
import { atlas, spoken } from './dataset.ts';
import {
  expect,
  go,
  lit,
  mark,
  open,
  panel,
  press,
  quotes,
  readArticle,
  sentence,
  test,
  sheet,
  card,
  settled,
} from './page.ts';

/** Finds the sections of the article that are shown. */
const nameOf = (id: string) => atlas.countries.find((country) => country.id === id)?.name ?? '';
const shownSections = (page: Page) => panel(page).locator('[data-section]:not([hidden])');

test('at rest the headline tells what the map shows; beside the article stand the figures, each a link to its sentence', async ({
  page,
}) => {
  await open(page);
  await expect(panel(page)).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    /^32 parties named in 18 countries\. For \d+ others, only regional totals\.$/,
  );
  await readArticle(page);
  await expect(panel(page)).toBeVisible();
  await expect(panel(page)).toContainText('18 countries with 32 parties named');
  await expect(panel(page)).toContainText('65 countries whose parties are mentioned');
  await expect(panel(page).getByRole('table').getByRole('row')).toHaveCount(6);
  await expect(panel(page)).toContainText('There is no world total');
  await panel(page).getByRole('link', { name: '105 of 166 parties' }).click();
  await expect(page).toHaveURL('?focus=latin-america-figure');
  await expect(quotes(page).first()).toBeInViewport();
  await expect(sentence(page, 'latin-america.1.2')).toHaveAttribute('data-lit', 'focus');
});

test('every mentioned country marks a sentence that names it', async ({ page }) => {
  await open(page);
  expect(spoken).toHaveLength(65);
  for (const id of spoken) {
    await mark(page, id).focus();
    await page.keyboard.press('Enter');
    await expect(panel(page)).toHaveAttribute('data-focus', id);
    await quotes(page).locator('mark').first().waitFor();
    const words = await quotes(page).locator('mark').allInnerTexts();
    const printed = atlas.claims.flatMap((claim) =>
      (claim.kind === 'party' || claim.kind === 'mention') && claim.country === id ? [claim.name] : [],
    );
    expect([
      id,
      words.some((word) => printed.some((name) => name.includes(word) || word.includes(name))),
    ]).toEqual([id, true]);
    await expect(quotes(page).locator('mark').first()).toBeInViewport();
  }
});

test('a shared link opens the same place', async ({ page }) => {
  await open(page, '?focus=rus-yabloko');
  await expect(panel(page)).toContainText('Party of Russia');
  await expect(panel(page).locator('mark')).toHaveText(['Yabloko Party of Russia']);
  await open(page, '?focus=africa.2.2');
  await expect(lit(page)).toHaveCount(1);
  await expect(quotes(page)).toHaveCount(1);
  await expect(quotes(page)).toBeInViewport();
  await expect(mark(page, 'ken')).toHaveAttribute('data-lit', '');
  await expect(mark(page, 'fra')).toHaveAttribute('opacity', /^0\./);
});

test('back and forward move', async ({ page }) => {
  await open(page);
  await press(mark(page, 'fra'));
  await expect(panel(page)).toHaveAttribute('data-focus', 'fra');
  await press(mark(page, 'ind'));
  await expect(panel(page)).toHaveAttribute('data-focus', 'ind');
  await page.goBack();
  await expect(panel(page)).toHaveAttribute('data-focus', 'fra');
  await page.goBack();
  await expect(panel(page)).toHaveAttribute('data-focus', '');
  await page.goForward();
  await expect(panel(page)).toHaveAttribute('data-focus', 'fra');
});

test('a bad link lands on the nearest valid place', async ({ page }) => {
  await open(page, '?center=1e9&projection=toString&layer[]=x');
  await expect(page).toHaveURL('');
  await expect(panel(page)).toHaveAttribute('data-focus', '');
  await open(page, '?focus=fra&layer=constructor');
  await expect(page).toHaveURL('?focus=fra');
  await open(page, '?focus=atlantis&center=1e9&projection=toString');
  await expect(panel(page)).toHaveAttribute('data-focus', '');
  await expect(page).toHaveURL('?focus=atlantis&center=1e9&projection=toString');
});

test('a sentence lights the countries it supports, and a click goes there', async ({ page }) => {
  await open(page);
  await readArticle(page);
  await sentence(page, 'asia.2.2').scrollIntoViewIfNeeded();
  await sentence(page, 'asia.2.2').hover();
  await expect(page.locator('[data-map] [data-lit]')).toHaveCount(2);
  await expect(mark(page, 'mng')).toHaveAttribute('data-lit', '');
  await sentence(page, 'asia.2.2').click();
  await expect(page).toHaveURL('?focus=asia.2.2');
  await expect(panel(page)).toContainText('This sentence supports the shades of 2 countries.');
  await panel(page).getByRole('link', { name: 'Mongolia' }).first().click();
  await expect(panel(page)).toHaveAttribute('data-focus', 'mng');
});

test('a card says what its place is: parties as printed and by their usual name, what a total counts, the only party', async ({
  page,
}) => {
  await open(page);
  for (const [id, said] of [
    [
      'kaz',
      [
        "Fatherland's Ray of Light (Nur Ofan)",
        'usual name: Nur Otan',
        '1 party named. There may be more.',
        'Regional average (Eastern Europe and Central Asia): about 2.',
      ],
    ],
    [
      'latin-america.1.2',
      [
        'This sentence supports the shades of 32 countries.',
        'It counts 105 of 166 parties · 31 of 33 countries.',
      ],
    ],
    ['developed.1.2', ['This sentence is about 27 countries and supports the shades of 17.']],
    [
      'cub',
      [
        '1 party named. No other party was legal there in August 2007.',
        'Not from the article: Constitution of 1976, article 5',
        'Regional average (Latin America): about 3.',
      ],
    ],
  ] as const)
    await test.step(id, async () => {
      await go(page, `?focus=${id}`);
      await expect(panel(page)).toHaveAttribute('data-focus', id);
      for (const text of said) await expect(panel(page)).toContainText(text);
    });
  // Cuba, the last.
  await expect(panel(page)).not.toContainText('There may be more');
});

test('a state without legal parties comes on top of the countries counted, and leads to the sentence', async ({
  page,
}) => {
  await open(page, '?focus=sau');
  await expect(panel(page)).toContainText(
    'The countries counted (about 50 parties · 17 countries) have parties',
  );
  await expect(panel(page)).not.toContainText('may be among');
  await panel(page).getByRole('link', { name: 'about 50 parties · 17 countries' }).click();
  await expect(page).toHaveURL('?focus=west-asia-north-africa-figure');
  await expect(sentence(page, 'west-asia-north-africa.1.4')).toHaveAttribute('data-lit', 'focus');
});

test('an unmentioned country shows its region’s section, and China, the subject, the introduction', async ({
  page,
}) => {
  await open(page, '?focus=mmr');
  await expect(panel(page)).toContainText('The article does not mention Myanmar');
  await expect(shownSections(page)).toHaveCount(1);
  await expect(shownSections(page)).toContainText('Contacts with Asian political parties');
  await expect(lit(page)).toHaveCount(0);
  await go(page, '?focus=chn');
  await expect(panel(page)).toContainText('China is the subject: the article is about');
  await expect(shownSections(page)).toContainText('Since late 1970s');
});

test('disputed places get one neutral wording, and Crimea the reason why it is drawn by itself', async ({
  page,
}) => {
  const apart = ' The map data shows Crimea as part of Russia; in August 2007 it was part of Ukraine.';
  const said = [];
  await open(page);
  for (const id of ['twn', 'kosovo', 'crimea', 'ssd']) {
    await go(page, `?focus=${id}`);
    await expect(panel(page)).toHaveAttribute('data-focus', id);
    const opened = card(page);
    await expect(opened.getByRole('heading', { level: 2 })).toHaveText(nameOf(id));
    const name = await opened.getByRole('heading', { level: 2 }).innerText();
    const whole = (await opened.textContent()) ?? '';
    expect(whole.includes(apart)).toBe(id === 'crimea');
    const isDisputed = id !== 'ssd';
    expect(whole.includes('Disputed: no number.')).toBe(isDisputed);
    const words = whole
      .replace('Disputed: no number.', '')
      .replace(/The map data shows .* from either\./, '');
    said.push(words.replaceAll(name, 'X').replaceAll(/\s+/g, ''));
  }
  expect(new Set(said).size).toBe(1);
});

test('the whole article is read in order, with a table of contents', async ({ page }) => {
  await open(page);
  await readArticle(page);
  const order = await shownSections(page).evaluateAll((sections) => sections.map(({ id }) => id));
  expect(order).toEqual(atlas.sections.map(({ id }) => id));
  const contents = panel(page).getByRole('navigation', { name: 'Contents' });
  await contents.getByRole('link', { name: 'Organizations' }).click();
  await expect(shownSections(page)).toHaveCount(1);
  await expect(shownSections(page)).toContainText('With the Socialist Party International');
  await panel(page).getByRole('link', { name: 'Whole article' }).click();
  await expect(shownSections(page)).toHaveCount(atlas.sections.length);
});

test('what does not add up is told where one meets it', async ({ page }) => {
  await open(page, '?focus=egy');
  await page.getByText('What does not add up').click();
  await expect(panel(page)).toContainText('Regions may overlap');
  await go(page, '?focus=latin-america-initial');
  await page.getByText('What does not add up').click();
  await expect(panel(page)).toContainText('Thirty-two of what?');
});

test('the panel is resized by keyboard, and closed', async ({ page }) => {
  await open(page, '?focus=rus');
  const divider = page.getByRole('separator');
  const width = async () => (await panel(page).boundingBox())?.width ?? 0;
  const before = await width();
  await divider.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(divider).toHaveAttribute('aria-valuenow', '420');
  expect(await width()).toBeGreaterThan(before);
  await page.getByRole('button', { name: 'Hide the panel' }).click();
  await expect(panel(page)).toBeHidden();
  await expect(page).toHaveURL('');
  await press(mark(page, 'rus'));
  await expect(panel(page)).toBeVisible();
});

test('who cannot drag presses the line beside the panel for the next of three widths', async ({ page }) => {
  await open(page, '?focus=rus');
  const divider = page.getByRole('separator');
  const width = async () => Math.round((await page.getByRole('complementary').boundingBox())?.width ?? 0);
  expect(await width()).toBe(400);
  for (const next of [420, 760, 300]) {
    await divider.click();
    await expect.poll(width).toBe(next);
    await expect(divider).toHaveAttribute('aria-valuenow', String(next));
  }
  // A drag ends where the pointer is released.
  await divider.hover();
  await page.mouse.down();
  await page.mouse.move(700, 300, { steps: 4 });
  await page.mouse.up();
  await expect.poll(width).toBe(580);
});

test('a country opened from the panel keeps the keyboard in the panel', async ({ page }) => {
  await open(page, '?focus=africa.2.2');
  await page.getByText('46 countries', { exact: true }).click();
  const link = panel(page).getByRole('list').getByRole('link', { name: 'Kenya' });
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toHaveAttribute('data-focus', 'ken');
  await expect(panel(page)).toBeFocused();
  await expect(panel(page).getByRole('status')).toHaveText(/^Kenya: About 2 parties, on average\. /);
  await expect(page).toHaveTitle(/^Kenya · Relations Atlas/);
  await expect(mark(page, 'ken')).toHaveAttribute('aria-current', 'true');
});

test('opening the article hands the keyboard to it, and closing it back to the page', async ({ page }) => {
  await open(page);
  const button = page.getByRole('button', { name: 'Article', exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeVisible();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'Hide the panel' }).focus();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeHidden();
  await expect(page.locator('body')).not.toBeFocused();
});

test('the whole article is read on from where one left it', async ({ page }) => {
  await open(page, '?pane=open');
  const place = sentence(page, 'africa.2.2');
  await place.scrollIntoViewIfNeeded();
  const { y } = (await place.boundingBox()) ?? { y: 0 };
  for (const comeBack of [
    () => panel(page).getByRole('link', { name: 'Whole article' }).click(),
    () => page.goBack(),
  ]) {
    await press(mark(page, 'bra'));
    await expect(quotes(page).first()).toBeInViewport();
    await comeBack();
    await expect(panel(page)).toHaveAttribute('data-focus', '');
    await expect(place).toBeInViewport();
    expect(Math.abs(((await place.boundingBox())?.y ?? 0) - y)).toBeLessThan(60);
  }
});

test('what is folded away is printed', async ({ page }) => {
  await open(page, '?focus=africa');
  const kenya = panel(page).getByRole('link', { name: 'Kenya', exact: true });
  await expect(panel(page).getByText(/^Its countries/)).toBeVisible();
  await expect(kenya).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(kenya).toBeVisible();
});

test('pointing at a country says nothing of its own to a screen reader', async ({ page }) => {
  await open(page);
  await mark(page, 'bra').focus();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByText('French Guiana').first()).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'French Guiana' })).toHaveCount(0);
});

test('from a quote one reads on at its place in the article, and comes back to the answer', async ({
  page,
}) => {
  await open(page, '?focus=deu');
  await expect(lit(page)).toHaveCount(3);
  await expect(quotes(page)).toHaveCount(3);
  const last = panel(page).getByRole('link', { name: 'read more' }).last();
  const id = new URL((await last.getAttribute('href')) ?? '', page.url()).hash.slice(1);
  await last.click();
  await expect(sentence(page, id)).toBeInViewport();
  await expect(sentence(page, id)).toBeFocused();
  await expect(panel(page)).toHaveAttribute('data-focus', 'deu');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the sheet leaves the map usable', async ({ page }) => {
    await open(page);
    await expect(sheet(page)).toHaveAttribute('data-sheet', 'peek');
    await settled(page);
    // One tap opens.
    await mark(page, 'ind').tap();
    await expect(sheet(page)).toHaveAttribute('data-sheet', 'half');
    await expect(page.locator('.tooltip')).toBeHidden();
    await expect(mark(page, 'ind')).toBeInViewport();
    await expect(panel(page).locator('mark').first()).toBeInViewport();
    await page.getByRole('button', { name: 'Raise the panel' }).tap();
    await expect(sheet(page)).toHaveAttribute('data-sheet', 'full');
  });

  test('the sheet is dragged by its handle', async ({ page }) => {
    await open(page, '?focus=bra');
    const handle = sheet(page).locator('> button');
    await expect(sheet(page)).toHaveAttribute('data-sheet', 'half');
    await handle.hover();
    const box = await handle.boundingBox();
    if (!box) throw new Error('no handle');
    await page.mouse.move(box.x + 100, box.y + 10);
    await page.mouse.down();
    await page.mouse.move(box.x + 100, 120, { steps: 5 });
    await page.mouse.up();
    await expect(sheet(page)).toHaveAttribute('data-sheet', 'full');
    await expect(sheet(page)).not.toHaveAttribute('style', /block-size/);
  });

  test('every country opened comes into sight above the sheet', async ({ page }) => {
    await open(page);
    for (const id of ['aus', 'zaf', 'arg', 'nzl', 'rus', 'tuv']) {
      await go(page, `?focus=${id}`);
      await expect(panel(page)).toHaveAttribute('data-focus', id);
      await page.waitForSelector('[data-camera]:not([data-moving])');
      const isShown = () =>
        page.evaluate((country) => {
          const box = document.querySelector(`[data-map] [data-id="${country}"]`)?.getBoundingClientRect();
          const sheet = document.querySelector('[data-sheet]')?.getBoundingClientRect();
          return box && sheet
            ? box.top + box.height / 2 < sheet.top && box.left < 390 && box.right > 0
            : false;
        }, id);
      await expect.poll(isShown, id).toBe(true);
    }
  });

  test('the page does not scroll sideways', async ({ page }) => {
    await open(page);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0);
  });
});
