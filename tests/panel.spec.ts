import { atlas, spoken } from './dataset.ts';
import { expect, lit, mark, open, panel, sentence, test } from './page.ts';

test('at rest it tells how to read the map and the figures at a glance, each a link to its sentence', async ({
  page,
}) => {
  await open(page);
  const rest = page.locator('.rest');
  await expect(rest).toContainText('18 countries with 32 parties named');
  await expect(rest).toContainText('65 countries whose parties are mentioned');
  await expect(rest.locator('.totals tr')).toHaveCount(6);
  await expect(rest).toContainText('There is no world total');
  await rest.getByRole('link', { name: '105 of 166 parties' }).click();
  await expect(page).toHaveURL('?focus=latin-america-figure');
  await expect(sentence(page, 'latin-america.1.2')).toBeInViewport();
});

test('every country spoken of marks a sentence that names it', async ({ page }) => {
  test.setTimeout(120_000);
  await open(page);
  expect(spoken).toHaveLength(65);
  for (const id of spoken) {
    await mark(page, id).focus();
    await page.keyboard.press('Enter');
    await expect(panel(page)).toHaveAttribute('data-focus', id);
    const words = await panel(page).locator('[data-lit="focus"] mark').allInnerTexts();
    const printed = atlas.claims.flatMap((claim) =>
      (claim.kind === 'party' || claim.kind === 'mention') && claim.country === id ? [claim.name] : [],
    );
    expect([
      id,
      words.some((word) => printed.some((name) => name.includes(word) || word.includes(name))),
    ]).toEqual([id, true]);
    await expect(panel(page).locator('[data-lit="focus"] mark').first()).toBeInViewport();
  }
});

test('a shared link opens the same place', async ({ page }) => {
  await open(page, '?focus=rus-yabloko');
  await expect(panel(page)).toContainText('Party of Russia');
  await expect(panel(page).locator('mark')).toHaveText(['Yabloko Party of Russia']);
  await open(page, '?focus=africa.2.2');
  await expect(lit(page)).toHaveCount(1);
  await expect(lit(page)).toBeInViewport();
  await expect(mark(page, 'ken')).toHaveAttribute('data-lit', '');
  await expect(mark(page, 'fra')).toHaveAttribute('opacity', '0.3');
});

test('back and forward move', async ({ page }) => {
  await open(page);
  await mark(page, 'fra').click();
  await expect(panel(page)).toHaveAttribute('data-focus', 'fra');
  await mark(page, 'ind').click();
  await expect(panel(page)).toHaveAttribute('data-focus', 'ind');
  await page.goBack();
  await expect(panel(page)).toHaveAttribute('data-focus', 'fra');
  await page.goBack();
  await expect(panel(page)).toHaveAttribute('data-focus', '');
  await page.goForward();
  await expect(panel(page)).toHaveAttribute('data-focus', 'fra');
});

test('a bad link lands on the nearest valid place', async ({ page }) => {
  await open(page, '?focus=atlantis&center=1e9&projection=toString&layer[]=x');
  await expect(page).toHaveURL('');
  await expect(panel(page)).toHaveAttribute('data-focus', '');
  await open(page, '?focus=fra&layer=constructor');
  await expect(page).toHaveURL('?focus=fra');
});

test('a sentence lights the countries it supports, and a click goes there', async ({ page }) => {
  await open(page);
  await sentence(page, 'asia.2.2').scrollIntoViewIfNeeded();
  await sentence(page, 'asia.2.2').hover();
  await expect(page.locator('[data-map] [data-lit]')).toHaveCount(2);
  await expect(mark(page, 'mng')).toHaveAttribute('data-lit', '');
  await sentence(page, 'asia.2.2').click();
  await expect(page).toHaveURL('?focus=asia.2.2');
  await expect(panel(page)).toContainText('The shades of 2 countries rest on this sentence.');
  await panel(page).getByRole('link', { name: 'Mongolia' }).first().click();
  await expect(panel(page)).toHaveAttribute('data-focus', 'mng');
});

test('a country names its parties as printed and by their usual name', async ({ page }) => {
  await open(page, '?focus=kaz');
  await expect(panel(page)).toContainText("Fatherland's Ray of Light (Nur Ofan)");
  await expect(panel(page)).toContainText('Nur Otan');
  await expect(panel(page)).toContainText('At least 1 party: the article names it.');
  await expect(panel(page)).toContainText('The average of Eastern Europe and Central Asia is about 2.');
});

test('a total says how many shades rest on it, and what it counts', async ({ page }) => {
  await open(page, '?focus=latin-america.1.2');
  await expect(panel(page)).toContainText('The shades of 32 countries rest on this sentence.');
  await expect(panel(page)).toContainText('It counts 105 of 166 parties · 31 of 33 countries.');
  await open(page, '?focus=developed.1.2');
  await expect(panel(page)).toContainText('It is about 27 countries; the shades of 17 rest on it.');
});

test('Cuba has one party, named; how one knows that it is the only one is told', async ({ page }) => {
  await open(page, '?focus=cub');
  await expect(panel(page)).toContainText('1 party: the article names it. No other was legal there');
  await expect(panel(page)).toContainText('Not from the article: Constitution of 1976, article 5');
  await expect(panel(page)).toContainText('The average of Latin America is about 3.');
  await expect(panel(page)).not.toContainText('At least');
});

test('a state without legal parties comes on top of the countries counted, and leads to the sentence', async ({
  page,
}) => {
  await open(page, '?focus=sau');
  await expect(panel(page)).toContainText(
    'The countries counted (about 50 parties · 17 countries) have parties',
  );
  await expect(panel(page)).not.toContainText('may be among');
  await panel(page).locator('.card-figure a').click();
  await expect(page).toHaveURL('?focus=west-asia-north-africa-figure');
  await expect(sentence(page, 'west-asia-north-africa.1.4')).toHaveAttribute('data-lit', 'focus');
});

test('an unmentioned country says so plainly and shows its region’s section', async ({ page }) => {
  await open(page, '?focus=mmr');
  await expect(panel(page)).toContainText('The article does not mention Myanmar');
  await expect(page.locator('.article-section')).toHaveCount(1);
  await expect(page.locator('.article-section')).toContainText('Contacts with Asian political parties');
  await expect(lit(page)).toHaveCount(0);
});

test('China is the subject, with the introduction', async ({ page }) => {
  await open(page, '?focus=chn');
  await expect(panel(page)).toContainText('China is the subject of the article');
  await expect(page.locator('.article-section')).toContainText('Since late 1970s');
});

test('disputed places get one neutral wording, and Crimea the reason why it is drawn by itself', async ({
  page,
}) => {
  const apart = ' The map data draws Crimea as a part of Russia; in August 2007 it was a part of Ukraine.';
  const said = [];
  for (const id of ['twn', 'kosovo', 'crimea', 'ssd']) {
    await open(page, `?focus=${id}`);
    const name = await panel(page).getByRole('heading', { level: 2 }).first().innerText();
    const card = await page.locator('.card').innerText();
    expect(card.includes(apart)).toBe(id === 'crimea');
    said.push(card.replace(/ The map data draws .* from either\./, '').replaceAll(name, 'X'));
  }
  expect(new Set(said).size).toBe(1);
});

test('the whole article is read in order, with a table of contents', async ({ page }) => {
  await open(page);
  const order = await page
    .locator('.article-section')
    .evaluateAll((sections) => sections.map(({ id }) => id));
  expect(order).toEqual(atlas.sections.map(({ id }) => id));
  await page.locator('.contents').getByRole('link', { name: 'Organizations' }).click();
  await expect(page.locator('.article-section')).toHaveCount(1);
  await expect(page.locator('.article-section')).toContainText('With the Socialist Party International');
  await page.getByRole('link', { name: 'Read the whole article' }).click();
  await expect(page.locator('.article-section')).toHaveCount(atlas.sections.length);
});

test('what does not add up is told where one meets it', async ({ page }) => {
  await open(page, '?focus=egy');
  await page.getByText('What does not add up').click();
  await expect(panel(page)).toContainText('Regions may overlap');
  await open(page, '?focus=latin-america-initial');
  await page.getByText('What does not add up').click();
  await expect(panel(page)).toContainText('Thirty-two of what?');
});

test('the panel is resized by keyboard and folded', async ({ page }) => {
  await open(page);
  const divider = page.getByRole('separator');
  const width = async () => (await panel(page).boundingBox())?.width ?? 0;
  const before = await width();
  await divider.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(divider).toHaveAttribute('aria-valuenow', '440');
  expect(await width()).toBeGreaterThan(before);
  await page.getByRole('button', { name: 'Hide the panel' }).click();
  await expect(panel(page)).toBeHidden();
  await expect(page).toHaveURL('?pane=closed');
  await mark(page, 'rus').click();
  await expect(panel(page)).toBeVisible();
});

test('who cannot drag presses the line beside the panel for the next of three widths', async ({ page }) => {
  await open(page);
  const divider = page.getByRole('separator');
  const width = async () => Math.round((await page.locator('.side').boundingBox())?.width ?? 0);
  expect(await width()).toBe(420);
  for (const next of [760, 300, 420]) {
    await divider.click();
    await expect.poll(width).toBe(next);
    await expect(divider).toHaveAttribute('aria-valuenow', String(next));
  }
  // A drag ends where it is let go of.
  await divider.hover();
  await page.mouse.down();
  await page.mouse.move(700, 300, { steps: 4 });
  await page.mouse.up();
  await expect.poll(width).toBe(580);
});

test('a country opened from the panel keeps the keyboard in the panel', async ({ page }) => {
  await open(page, '?focus=africa.2.2');
  await page.getByText('46 countries', { exact: true }).click();
  const link = panel(page).locator('.card').getByRole('link', { name: 'Kenya' });
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toHaveAttribute('data-focus', 'ken');
  await expect(panel(page)).toBeFocused();
  await expect(panel(page).getByRole('status')).toHaveText('Kenya opened, 1 sentence marked.');
  await expect(page).toHaveTitle(/^Kenya · Relations Atlas/);
  await expect(mark(page, 'ken')).toHaveAttribute('aria-current', 'true');
});

test('folding and unfolding hand the keyboard on', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Hide the panel' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Show the panel' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeFocused();
});

test('next walks through the marked sentences', async ({ page }) => {
  await open(page, '?focus=deu');
  await expect(lit(page)).toHaveCount(3);
  const next = page.getByRole('button', { name: 'sentences marked' });
  await next.click();
  await next.click();
  await next.click();
  await expect(lit(page).last()).toBeInViewport();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the sheet leaves the map usable', async ({ page }) => {
    await open(page);
    await expect(page.locator('.sheet')).toHaveAttribute('data-sheet', 'peek');
    // One tap opens.
    await mark(page, 'bra').tap();
    await expect(page.locator('.sheet')).toHaveAttribute('data-sheet', 'half');
    await expect(page.locator('.tooltip')).toBeHidden();
    await expect(mark(page, 'bra')).toBeInViewport();
    await expect(panel(page).locator('mark').first()).toBeInViewport();
    await page.getByRole('button', { name: 'Open the panel to the top' }).tap();
    await expect(page.locator('.sheet')).toHaveAttribute('data-sheet', 'full');
  });

  test('the sheet is dragged by its handle', async ({ page }) => {
    await open(page, '?focus=bra');
    const handle = page.locator('.sheet-handle');
    await expect(page.locator('.sheet')).toHaveAttribute('data-sheet', 'half');
    await handle.hover();
    const box = await handle.boundingBox();
    if (!box) throw new Error('no handle');
    await page.mouse.move(box.x + 100, box.y + 10);
    await page.mouse.down();
    await page.mouse.move(box.x + 100, 120, { steps: 5 });
    await page.mouse.up();
    await expect(page.locator('.sheet')).toHaveAttribute('data-sheet', 'full');
    await expect(page.locator('.sheet')).not.toHaveAttribute('style', /block-size/);
  });

  test('every country opened comes into sight above the sheet', async ({ page }) => {
    test.setTimeout(90_000);
    for (const id of ['aus', 'zaf', 'arg', 'nzl', 'rus', 'tuv']) {
      await open(page, `?focus=${id}`);
      await page.waitForSelector('[data-camera]:not([data-moving])');
      const isShown = () =>
        page.evaluate((country) => {
          const box = document.querySelector(`[data-map] [data-id="${country}"]`)?.getBoundingClientRect();
          const sheet = document.querySelector('.sheet')?.getBoundingClientRect();
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
