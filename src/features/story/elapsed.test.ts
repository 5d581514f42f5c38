import { expect, it } from 'vitest';
import { elapsed } from './elapsed.ts';

it('reads like a stopwatch', () => {
  expect([0, 7_900, 750_000, 3_750_000, -5].map(elapsed)).toEqual([
    '0:00',
    '0:07',
    '12:30',
    '1:02:30',
    '0:00',
  ]);
});
