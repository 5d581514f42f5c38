import { expect, it } from 'vitest';
import { createNearest } from './nearest.ts';

const nearest = createNearest([
  { id: 'left', d: 'm0,0l10,0 0,10z' },
  { id: 'right', d: 'm100,0l10,0 0,10z' },
]);

it('finds the nearest coast, within its reach', () => {
  expect(nearest(20, 0, 40)).toBe('left');
  expect(nearest(90, 2, 40)).toBe('right');
  expect(nearest(54, 0, 100)).toBe('left');
  expect(nearest(55, 0, 20)).toBeNull();
});
