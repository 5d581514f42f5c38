import { expect, it } from 'vitest';
import { compiled } from '../../../compile/fixture.ts';
import { advance, answer, finish, IDLE, leave, restart, scoreOf, start, togglePoint } from './game.ts';
import { makeQuiz } from './makeQuiz.ts';
import { home } from '../../../store/permalink.ts';

const choice = { ...home(), seed: 4711, count: 2 };
const questions = makeQuiz(compiled.atlas, choice);
const begun = start({ ...IDLE, play: 'group' }, choice, questions);

it('begins at the first question, with no answers and no points', () => {
  expect(begun).toMatchObject({ at: 0, isShown: false, answers: [null, null], points: [[], []] });
  expect(begun.play).toBe('group');
});

it('takes one answer a question, and no second one', () => {
  const answered = answer(begun, 'fra');
  expect(answered).toMatchObject({ isShown: true, answers: ['fra', null] });
  expect(answer(answered, 'deu')).toBe(answered);
});

it('reveals without an answer', () => {
  expect(answer(begun, null)).toMatchObject({ isShown: true, answers: [null, null] });
});

it('goes on only once the answer is in sight, and after the last question to the results', () => {
  expect(advance(begun)).toBe(begun);
  const second = advance(answer(begun, null));
  expect(second).toMatchObject({ at: 1, isShown: false });
  const over = advance(answer(second, 'x'));
  expect(over).toMatchObject({ at: 2, answers: [null, 'x'] });
  expect(answer(over, 'late')).toBe(over);
  expect(togglePoint(over, 1)).toBe(over);
});

it('gives each team a point a question, and takes it back', () => {
  const given = togglePoint(togglePoint(begun, 2), 1);
  expect([scoreOf(given, 1), scoreOf(given, 2)]).toEqual([1, 1]);
  expect(scoreOf(togglePoint(given, 2), 2)).toBe(0);
  const second = togglePoint(advance(answer(given, null)), 1);
  expect(scoreOf(second, 1)).toBe(2);
});

it('ends early, asks the same again, or leaves and keeps who plays', () => {
  const ended = finish(answer(begun, 'fra'));
  expect(ended).toMatchObject({ at: 2, isShown: false, answers: ['fra', null] });
  expect(restart(ended)).toEqual(begun);
  expect(leave(ended)).toEqual({ ...IDLE, play: 'group' });
});
