import { expect, it } from 'vitest';
import { LOCALES } from '../../../locales/locales.ts';
import { reasonOf, usualName, wrongOf } from './explain.ts';
import { asked, textIn } from './fixture.ts';
import { aboutOf, answerText, answerWithin, lineOf } from './wording.ts';

const questions = [...new Map(asked.map((one) => [one.id, one])).values()];

it.each(LOCALES)(
  'words every question, answer and reason in %s, without a zero of its own',
  async (locale) => {
    const text = await textIn(locale);
    const texts = questions.flatMap((question) => [
      lineOf(question, text),
      ...reasonOf(question, text),
      ...(question.options as readonly string[]).flatMap((option) => [
        answerText(question, option, text),
        ...wrongOf(question, option, text),
      ]),
    ]);
    expect(
      texts.filter((one) => one.trim() === '' || /undefined|NaN|\[object|(^|\D)0(\D|$)/.test(one)),
    ).toEqual([]);
  },
);

it.each(LOCALES)('ends a sentence that quotes an answer once, in %s', async (locale) => {
  const text = await textIn(locale);
  const told = questions.flatMap((question) => {
    const answers = (question.options as readonly string[]).map((one) => answerWithin(question, one, text));
    return answers.flatMap((one) => [text.quiz.wrong(one, one), text.quiz.revealed(one)]);
  });
  expect(told.filter((one) => /[.。]{2}/.test(one))).toEqual([]);
});

it('shows the usual name of a party with the answer only', async () => {
  const text = await textIn('en');
  const question = questions.find(({ id }) => id === 'party:kaz-nur-otan');
  if (!question) throw new Error('not asked');
  expect(aboutOf(question, text)).toEqual([{ text: "Fatherland's Ray of Light (Nur Ofan)", english: true }]);
  expect(usualName(question, text)).toBe('Nur Otan');
});

it('names a place in an English sentence with its article', async () => {
  const text = await textIn('en');
  const lines = questions.flatMap((question) => [
    lineOf(question, text),
    ...reasonOf(question, text),
    ...(question.options as readonly string[]).map((one) => answerText(question, one, text)),
  ]);
  const within = lines.filter((line) => /(United Kingdom|Holy See|Netherlands)\b/.test(line));
  const bare = within.filter(
    (line) =>
      !/^(Find on the map: )?(United Kingdom|Holy See|Netherlands)\.?$/.test(line) &&
      !/\bthe (United Kingdom|Holy See|Netherlands)\b/.test(line),
  );
  expect(within.length).toBeGreaterThan(bare.length);
  expect(bare).toEqual([]);
});
