import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classesOf, classOf, METHODS } from './classes.ts';

const starts = (...given: Parameters<typeof classesOf>) => classesOf(...given).map(({ from }) => from);

describe('classes with a known answer', () => {
  it('quantiles: as many in each', () => {
    expect(starts([1, 2, 3, 4, 5, 6, 7, 8], 'quantile', 4)).toEqual([1, 3, 5, 7]);
    expect(starts([1, 1, 1, 1, 9], 'quantile', 5)).toEqual([1, 9]);
  });

  it('equal steps', () => {
    expect(classesOf([0, 3, 90], 'equal', 3)).toEqual([
      { from: 0, to: 30 },
      { from: 30, to: 60 },
      { from: 60, to: 90 },
    ]);
    expect(starts([0, 1, 2, 3, 100], 'equal', 5)).toEqual([0, 20, 40, 60, 80]);
  });

  it('natural breaks: where the gaps are', () => {
    expect(classesOf([4, 5, 9, 10], 'natural', 2)).toEqual([
      { from: 4, to: 5 },
      { from: 9, to: 10 },
    ]);
    expect(starts([1, 2, 2.5, 50, 51, 52, 200], 'natural', 3)).toEqual([1, 50, 200]);
    expect(starts([-1, -1.1, 2, 2, 2, 0.5, 0.6], 'natural', 3)).toEqual([-1.1, 0.5, 2]);
  });

  it('natural breaks of many years are found, and every number is in a class', () => {
    const many = Array.from({ length: 30_000 }, (_, at) => (at % 3) * 1000 + (at % 97));
    const classes = classesOf(many, 'natural', 3);
    expect(classes).toEqual([
      { from: 0, to: 96 },
      { from: 1000, to: 1096 },
      { from: 2000, to: 2096 },
    ]);
  });

  it('natural breaks are the best of all ways to part', () => {
    const spread = (values: readonly number[]) => {
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    };
    const small = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 4, maxLength: 9 });
    fc.assert(
      fc.property(small, (given) => {
        const sorted = given.toSorted((a, b) => a - b);
        const total = (one: number, two: number) =>
          [sorted.slice(0, one), sorted.slice(one, two), sorted.slice(two)].reduce(
            (sum, run) => sum + spread(run),
            0,
          );
        let least = Infinity;
        for (let one = 1; one < sorted.length - 1; one++)
          for (let two = one + 1; two < sorted.length; two++) least = Math.min(least, total(one, two));
        const [, one = 0, two = 0] = starts(given, 'natural', 3).map((from) => sorted.indexOf(from));
        expect(total(one, two)).toBeCloseTo(least, 6);
      }),
    );
  });

  it('are at most as many as the different numbers', () => {
    for (const method of METHODS) {
      expect(classesOf([], method, 5)).toEqual([]);
      expect(classesOf([2, 2], method, 5)).toEqual([{ from: 2, to: 2 }]);
      expect(classesOf([NaN, Infinity, 1], method, 3)).toEqual([{ from: 1, to: 1 }]);
    }
  });
});

it('every number is in one class, in order, whatever the numbers are', () => {
  const numbers = fc.array(fc.double({ noNaN: true }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(
      numbers,
      fc.constantFrom(...METHODS),
      fc.integer({ min: 2, max: 7 }),
      (values, method, count) => {
        const finite = values.filter(Number.isFinite).toSorted((a, b) => a - b);
        const classes = classesOf(values, method, count);
        expect(classes.length).toBeLessThanOrEqual(count);
        const places = finite.map((value) => classOf(value, classes));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        if (method !== 'equal' && finite.length > 0) expect(new Set(places)).toEqual(new Set(classes.keys()));
      },
    ),
  );
});
