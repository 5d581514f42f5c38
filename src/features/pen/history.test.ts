import { expect, it } from 'vitest';
import type { Stroke } from '../../scene/strokes.ts';
import { change, clear, EMPTY, redo, undo } from './history.ts';

const stroke = (lon: number): Stroke => ({ shape: 'line', ink: 'red', nib: 'thin', points: [[lon, 0], [lon, 1]] }); // prettier-ignore
const [one, two, other] = [stroke(1), stroke(2), stroke(3)];
const drawn = change(change(EMPTY, [one]), [one, two]);

it('undoes and redoes stroke by stroke, and no further than there is', () => {
  expect(undo(drawn).strokes).toEqual([one]);
  expect(undo(undo(undo(drawn))).strokes).toEqual([]);
  expect(redo(undo(drawn)).strokes).toEqual([one, two]);
  expect(redo(redo(drawn))).toBe(drawn);
});

it('brings back what was cleared, all at once', () => {
  expect(clear(drawn).strokes).toEqual([]);
  expect(undo(clear(drawn)).strokes).toEqual([one, two]);
  expect(redo(undo(clear(drawn))).strokes).toEqual([]);
});

it('counts clearing nothing as no step', () => {
  expect(clear(EMPTY)).toBe(EMPTY);
});

it('forgets what was undone once something else is drawn', () => {
  const branched = change(undo(drawn), [one, other]);
  expect(redo(branched)).toBe(branched);
  expect(undo(branched).strokes).toEqual([one]);
});

it('keeps a bounded number of steps', () => {
  let now = EMPTY;
  for (let at = 0; at < 500; at++) now = change(now, [stroke(at)]);
  expect(now.past.length).toBe(200);
  expect(now.past.at(-1)).toEqual([stroke(498)]);
});
