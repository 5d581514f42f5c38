import { csvParse } from 'd3-dsv';
import { expect, it } from 'vitest';
import { toCsv } from '../../../atlas/rows.ts';
import { atlas, choice, textIn } from './fixture.ts';
import { makeQuiz } from './makeQuiz.ts';
import { codeOf, resultTable } from './results.ts';

const quiz = makeQuiz(atlas, choice({ seed: 8, count: 6 }));
const answered = quiz.map((question, at) => ({
  question,
  given: at === 0 ? null : at % 2 ? question.answer : question.kind === 'locate' ? 'chn' : 'x',
}));

it('are rows that no spreadsheet runs, and leave open what was not answered', async () => {
  const csv = csvParse(toCsv(resultTable('=HYPERLINK("x")', 8, answered, await textIn('en'))));
  expect(csv).toHaveLength(6);
  expect(csv[0]).toMatchObject({ name: `'=HYPERLINK("x")`, seed: '8', given: '', right: '' });
  expect(csv[1]).toMatchObject({ right: 'yes', number: '2' });
  expect(csv[2]?.['right']).toBe('no');
});

it('are a code of seed, number right, and a sign for each question', () => {
  expect(codeOf(8, answered)).toMatch(/^8-3\/6-[-xo\d]{6}$/);
  expect(codeOf(8, answered).split('-')[2]).toBe('');
});
