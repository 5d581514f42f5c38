import fc from 'fast-check';
import { expect, it } from 'vitest';
import { separate } from './separate.ts';

it('leaves places that have room where they are', () => {
  expect(separate([1, 5, 9], 2, [0, 10])).toEqual([1, 5, 9]);
});

it('parts equal places evenly to both sides', () => {
  expect(separate([5, 5, 5], 2, [0, 10])).toEqual([3, 5, 7]);
});

it('keeps the order, the gap and the ends', () => {
  const places = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 30 });
  fc.assert(
    fc.property(places, (some) => {
      const sorted = some.toSorted((a, b) => a - b);
      const apart = separate(sorted, 2, [0, 100]);
      apart.forEach((place, index) => {
        const before = apart[index - 1];
        if (before !== undefined) expect(place - before).toBeGreaterThanOrEqual(2 - 1e-9);
        expect(place).toBeGreaterThanOrEqual(-1e-9);
        expect(place).toBeLessThanOrEqual(100 + 1e-9);
      });
    }),
  );
});
