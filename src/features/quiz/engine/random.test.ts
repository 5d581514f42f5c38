import { expect, it } from 'vitest';
import { createRandom, deal, shuffle } from './random.ts';

it('shuffles whole, deals in turn, and draws evenly', () => {
  const random = createRandom(1);
  expect(shuffle([1, 2, 3, 4], random).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4]);
  expect(deal([[1, 2, 3], [4], [5, 6]])).toEqual([1, 4, 5, 2, 6, 3]);
  const drawn = Array.from({ length: 10_000 }, random);
  expect(drawn.every((one) => one >= 0 && one < 1)).toBe(true);
  expect(drawn.reduce((sum, one) => sum + one, 0) / drawn.length).toBeCloseTo(0.5, 1);
});
