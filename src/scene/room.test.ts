import { expect, it } from 'vitest';
import type { Line } from '../geo/path.ts';
import { isWithin, roomAt, roomiest, widest } from './room.ts';

const line = (points: Line['points']): Line => ({ points, closed: true });
/** A square of 100 units whose left half is filled at the top alone. */
const BOOT = line([
  [0, 0],
  [100, 0],
  [100, 100],
  [50, 100],
  [50, 20],
  [0, 20],
]);
const ISLET = line([
  [200, 0],
  [204, 0],
  [204, 4],
  [200, 4],
]);

it('tells what lies within a shape', () => {
  expect(isWithin([75, 50], [BOOT])).toBe(true);
  expect(isWithin([25, 50], [BOOT])).toBe(false);
  expect(isWithin([202, 2], [BOOT, ISLET])).toBe(true);
});

it('finds the place with most room, on the largest part', () => {
  const best = roomiest([ISLET, BOOT]);
  expect(best?.room).toBeGreaterThan(42);
  expect(best?.at[0]).toBeGreaterThan(60);
  expect(roomAt(best?.at ?? [0, 0], [BOOT])).toBeGreaterThanOrEqual(best?.room ?? Infinity);
});

it('finds the place of the widest line', () => {
  const low = widest([ISLET, BOOT], 10);
  expect(low?.room).toBeGreaterThan(85);
  expect(low?.at[1]).toBeLessThan(20);
  const high = widest([BOOT], 60);
  expect(high?.room).toBeGreaterThan(40);
  expect(high?.at[0]).toBeGreaterThan(60);
  expect(widest([ISLET], 10)).toBeUndefined();
});
