import { expect, it } from 'vitest';
import { compiled } from '../../compile/fixture.ts';
import { makeQuiz } from './engine/makeQuiz.ts';
import { readKeptGame } from './keep.ts';
import { home } from '../../store/permalink.ts';

const { atlas } = compiled;
const questions = makeQuiz(atlas, { ...home(), seed: 4711, count: 3 });
const KEPT = {
  play: 'single',
  at: 1,
  isShown: false,
  answers: [questions[0]?.answer, null, null],
  points: [[], [2], []],
};
const read = (kept: unknown) => readKeptGame(JSON.stringify(kept), atlas, questions);

it('takes up what was kept', () => {
  expect(read(KEPT)).toEqual(KEPT);
});

it.each([
  ['nothing', null],
  ['no text of ours', '{'],
  ['null', 'null'],
  ['another number of questions', JSON.stringify({ ...KEPT, answers: [null], points: [[]] })],
  ['an answer that was none', JSON.stringify({ ...KEPT, answers: ['atlantis', null, null] })],
  ['a place beyond the end', JSON.stringify({ ...KEPT, at: 4 })],
  ['a place that is no number', JSON.stringify({ ...KEPT, at: '1' })],
  ['another way to play', JSON.stringify({ ...KEPT, play: 'solo' })],
])('begins anew with %s', (_, text) => {
  expect(readKeptGame(text, atlas, questions)).toBeUndefined();
});

it('leaves out teams that do not play', () => {
  expect(read({ ...KEPT, points: [[7], 'x', [1]] })?.points).toEqual([[], [], [1]]);
});
