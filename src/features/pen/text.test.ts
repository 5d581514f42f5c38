import { expect, it } from 'vitest';
import type { Stroke } from '../../scene/strokes.ts';
import { added, MOST, printStrokes, readStrokes } from './text.ts';

const stroke: Stroke = { shape: 'arrow', ink: 'blue', nib: 'thick', points: [[0, 0], [12.3456, -45.6]] }; // prettier-ignore

it('reads what it prints, to a thousandth of a degree', () => {
  expect(printStrokes([stroke])).toBe('[["arrow","blue","thick",[0,0,12.346,-45.6]]]');
  expect(readStrokes(printStrokes([stroke]))).toEqual([{ ...stroke, points: [[0, 0], [12.346, -45.6]] }]); // prettier-ignore
});

it('keeps a line by the tool that drew it, as it always has', () => {
  const line: Stroke = { ...stroke, shape: 'line', points: [[0, 0], [1, 1]] }; // prettier-ignore
  expect(printStrokes([line])).toBe('[["pen","blue","thick",[0,0,1,1]]]');
  expect(readStrokes(printStrokes([line]))).toEqual([line]);
});

it('drops what is no stroke, and keeps the others', () => {
  const fine = ['pen', 'red', 'thin', [0, 0, 1, 1]];
  const bad = [null, 1, 'x', {}, [], ['pen', 'red', 'thin', [0, 0, 1]], ['pen', 'red', 'thin', [0, 0, 1, 91]],
    ['pen', 'red', 'thin', [0, 0, 1, null]], ['brush', 'red', 'thin', [0, 0, 1, 1]], ['pen', '__proto__', 'thin', [0, 0, 1, 1]]]; // prettier-ignore
  expect(readStrokes(JSON.stringify([...bad, fine]))).toHaveLength(1);
  for (const text of ['', '{', 'null', '{"length":3}', '"pen"']) expect(readStrokes(text)).toEqual([]);
});

it('keeps no more than its share', () => {
  const many = Array.from({ length: MOST.strokes + 5 }, () => stroke);
  expect(readStrokes(printStrokes(many))).toHaveLength(MOST.strokes);
  expect(added(many.slice(0, MOST.strokes), { ...stroke, ink: 'red' })).toHaveLength(MOST.strokes);
  expect(readStrokes(`[${' '.repeat(MOST.text)}]`)).toEqual([]);
});
