import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import type { Locator, Page } from '@playwright/test';
import { makeQuiz } from '../src/features/quiz/engine/makeQuiz.ts';
import type { Question } from '../src/features/quiz/engine/question.ts';
import { atlas } from './dataset.ts';
import { expect, mark, open, panel, sentence, test, violations, answers, verdict, quizAt } from './page.ts';
import { QUIZ_KINDS } from '../src/features/quiz/params.ts';

/** One question of each kind. */
const COUNT = QUIZ_KINDS.length;
const SEED = 4711;
const LINK = `?mode=quiz&seed=${SEED}&count=${COUNT}`;
const questions = makeQuiz(atlas, { seed: SEED, count: COUNT, kinds: [], regions: [] });

const quiz = (page: Page) => page.locator('[data-quiz]');
const digitOf = (question: Question) =>
  String((question.options as readonly string[]).indexOf(question.answer) + 1);

const start = async (page: Page, press: (button: Locator) => Promise<void> = (button) => button.click()) => {
  await press(page.getByRole('button', { name: 'Start' }));
  await expect(quizAt(page)).toHaveText(`Question 1 of ${COUNT}`);
};

test('a whole quiz is answered by the keyboard, each answer with its proof, and handed in', async ({
  page,
}) => {
  await open(page, LINK);
  await start(page, (button) => button.press('Enter'));
  for (const [index, question] of questions.entries()) {
    await expect(quizAt(page)).toHaveText(`Question ${index + 1} of ${COUNT}`);
    await expect(quiz(page)).toHaveAttribute('data-quiz', question.kind);
    await expect(page.locator('#quiz-title')).toBeFocused();
    if (question.kind === 'locate') {
      await expect(mark(page, 'fra')).toHaveAttribute('data-swatch', 'blank');
      await mark(page, question.answer).focus();
      await page.keyboard.press('Enter');
    } else await page.keyboard.press(digitOf(question));
    await expect(verdict(page)).toHaveText('Correct.');
    const proof = page.locator('[data-proof]');
    if (question.proof === null) await expect(page.getByText('That does not mean')).toBeVisible();
    else await expect(proof).toHaveAttribute('data-proof', question.proof);
    // A place is shown, and nothing is said to support it.
    if (question.kind === 'locate')
      await expect(proof.getByText('The sentence that supports it')).toHaveCount(0);
    await page.keyboard.press('Enter');
  }
  await expect(page.getByText(`${COUNT} of ${COUNT} correct`)).toBeVisible();
  await expect(page.getByRole('complementary').locator('code')).toHaveText(
    new RegExp(`^${SEED}-${COUNT}/${COUNT}-[x\\d]{${COUNT}}$`),
  );
  await page.getByLabel('Your name').fill('=1+1');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the results' }).press('Enter'),
  ]);
  const rows = csvParse(readFileSync(await file.path(), 'utf8').replace('\u{FEFF}', ''));
  expect(rows.map(({ right }) => right)).toEqual(questions.map(() => 'yes'));
  expect(rows[0]?.['name']).toBe("'=1+1");
});

test('a whole quiz is answered by touch on a phone, wrong answers are explained', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    baseURL: baseURL ?? '',
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await open(page, LINK);
  await start(page, (button) => button.tap());
  for (const question of questions) {
    if (question.kind === 'locate') {
      const wrong = question.answer === 'bra' ? 'aus' : 'bra';
      await mark(page, wrong).tap();
      await expect(verdict(page)).toContainText(/about [\d,]+ km away/);
      await expect(mark(page, question.answer)).toHaveAttribute('aria-current', 'true');
      for (const id of [wrong, question.answer]) await expect(mark(page, id)).toBeInViewport();
    } else {
      const wrong = (question.options as readonly string[]).findIndex((one) => one !== question.answer);
      await answers(page).nth(wrong).tap();
      await expect(verdict(page)).toContainText('Not quite. You chose:');
      await expect(answers(page).locator('xpath=self::*[@data-right]')).toHaveCount(1);
    }
    await expect(page.locator('[data-quiz] :is([data-proof], p:has(> a))')).toHaveCount(1);
    await page.getByRole('button', { name: /^(Next question|See the results)$/ }).tap();
  }
  await expect(page.getByText(`0 of ${COUNT} correct`)).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await context.close();
});

test('the start tells what is chosen in a link, and a class keeps the score of two teams', async ({
  page,
}) => {
  await open(page, '?mode=quiz&seed=5&kinds=said,shade&regions=asia&count=4');
  await expect(page.getByLabel('Seed')).toHaveValue('5');
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(3);
  await page.getByLabel('Questions').fill('3');
  await page.getByRole('checkbox', { name: 'Read the legend' }).uncheck();
  await expect(page.getByLabel('Link to this quiz')).toHaveValue(
    /\?mode=quiz&seed=5&kinds=said&count=3&regions=asia$/,
  );
  expect(await violations(page)).toEqual([]);
  await page.getByRole('radio', { name: 'The whole class' }).check();
  await page.getByRole('button', { name: 'Start' }).click();
  await page.keyboard.press('Enter');
  await expect(verdict(page)).toContainText('The answer is:');
  await page.keyboard.press('2');
  await expect(page.getByRole('button', { name: /Point for Team 2/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  expect(await violations(page, { within: 'main' })).toEqual([]);
  await page.getByRole('button', { name: 'End the quiz' }).click();
  await expect(page.getByText('Team 2: 1')).toBeVisible();
});

test('the proof leads to its sentence, and back leads to the same question', async ({ page }) => {
  await open(page, '?mode=quiz&seed=5&kinds=party&count=3');
  await page.getByRole('button', { name: 'Start' }).click();
  await page.keyboard.press('1');
  const proof = await page.locator('[data-proof]').getAttribute('data-proof');
  await page.locator('[data-proof] a').click();
  await expect(panel(page)).toHaveAttribute('data-focus', proof ?? '');
  await expect(sentence(page, proof ?? '')).toHaveAttribute('data-lit', 'focus');
  await page.goBack();
  await expect(quizAt(page)).toHaveText('Question 1 of 3');
  await expect(verdict(page)).toBeVisible();
});

test('nothing on the map is yellow before the answer', async ({ page }) => {
  await open(page, '?mode=quiz&seed=4711');
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(quizAt(page)).toBeVisible();
  const ring = page.locator('[data-map] use[data-ground="ring"][href]').first();
  await expect(ring).toHaveAttribute('href', /usa/);
  await expect(ring).not.toHaveCSS('stroke', 'rgb(242, 183, 5)');
  await answers(page).first().click();
  await expect(verdict(page)).toBeVisible();
  await expect(ring).toHaveCSS('stroke', 'rgb(242, 183, 5)');
});
