import { expect, it } from 'vitest';
import { createNearest } from './nearest.ts';

const island = (x: number) => [{ points: [[x, 0], [x + 10, 0], [x + 10, 10]], closed: true }] as const; // prettier-ignore
const nearest = createNearest([
  { id: 'left', lines: island(0) },
  { id: 'right', lines: island(100) },
]);

it('finds the nearest coast, within its reach', () => {
  expect(nearest([20, 0], 40)).toBe('left');
  expect(nearest([90, 2], 40)).toBe('right');
  expect(nearest([54, 0], 100)).toBe('left');
  expect(nearest([55, 0], 20)).toBeNull();
});

it('measures to the line between two points, and to the line that closes a coast', () => {
  expect(nearest([5, -3], 3)).toBe('left');
  expect(nearest([4, 6], 2)).toBe('left');
});
