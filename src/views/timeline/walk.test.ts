import { expect, it } from 'vitest';
import { stepTo } from './walk.ts';

const plain = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };
const step = (key: string, at: number) => stepTo({ ...plain, key }, at, 9);

it('walks along the marks by arrow keys and stays at the ends', () => {
  expect([step('ArrowRight', 3), step('ArrowDown', 3), step('ArrowLeft', 3), step('ArrowUp', 3)]).toEqual([
    4, 4, 2, 2,
  ]);
  expect([step('ArrowLeft', 0), step('ArrowRight', 8), step('Home', 5), step('End', 5)]).toEqual([
    0, 8, 0, 8,
  ]);
});

it('leaves other keys, and those with a modifier, to the page', () => {
  expect(step('Enter', 3)).toBeUndefined();
  expect(stepTo({ ...plain, shiftKey: true, key: 'ArrowLeft' }, 3, 9)).toBeUndefined();
});
