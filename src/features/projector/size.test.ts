import fc from 'fast-check';
import { expect, it } from 'vitest';
import { letterFor, lettersIn, MINUTES, minutesOf, printSize, readSize, SIZES, type Size } from './size.ts';

const HD = { width: 1280, height: 720 };
const room: Size = { height: 1.5, distance: 8 };

it('gives an x-height of 20 minutes of arc in the back row', () => {
  // 8 m · tan 20′ are 46.5 mm of a screen of 1500 mm: 22.3 of 720 px, and the font is as much larger as its x-height is low.
  expect(letterFor(room, HD) * 0.52).toBeCloseTo(22.34, 1);
  expect(letterFor({ height: 1.5, distance: 4 }, HD)).toBeCloseTo(letterFor(room, HD) / 2, 6);
  expect(letterFor(room, { width: 1920, height: 1080 })).toBeCloseTo(letterFor(room, HD) * 1.5, 6);
  expect(minutesOf(letterFor(room, HD), room, HD)).toBeCloseTo(MINUTES, 6);
});

it('takes a named size for a distance in heights of the screen', () => {
  expect(letterFor('large', HD)).toBeCloseTo(letterFor({ height: 1.5, distance: 1.5 * SIZES.large }, HD), 9);
  expect(lettersIn('small', HD)).toBeLessThan(lettersIn('large', HD));
  expect(lettersIn('large', HD)).toBeLessThan(lettersIn('huge', HD));
});

it('leaves room for a few lines in any window', () => {
  const panes = fc.record({
    width: fc.integer({ min: 320, max: 4000 }),
    height: fc.integer({ min: 320, max: 3000 }),
  });
  const sizes = fc.oneof(
    fc.constantFrom<Size>('small', 'large', 'huge'),
    fc.record({
      height: fc.double({ min: 0.3, max: 20, noNaN: true }),
      distance: fc.double({ min: 0.5, max: 100, noNaN: true }),
    }),
  );
  fc.assert(
    fc.property(panes, sizes, (pane, size) => {
      const letters = lettersIn(size, pane);
      expect(letters).toBeGreaterThanOrEqual(16);
      expect(letters).toBeLessThanOrEqual(Math.max(16, pane.height / 14));
    }),
  );
});

it('reads the size that it prints, and no other', () => {
  for (const size of ['small', 'large', 'huge', room] satisfies Size[])
    expect(readSize(printSize(size))).toEqual(size);
  for (const text of [
    null,
    '',
    '/',
    '1/',
    '/8',
    '1/8/3',
    '0/8',
    '1.5/1e9',
    'NaN/8',
    'toString',
    'room',
    '-1/8',
  ])
    expect(readSize(text)).toBeUndefined();
});
