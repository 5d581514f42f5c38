import { expect, it } from 'vitest';
import { yearsOf } from './dates.ts';

it('reads a day, a month, a year, a decade and a third of one', () => {
  expect(yearsOf('1984')).toEqual([1984, 1985]);
  expect(yearsOf('1980s')).toEqual([1980, 1990]);
  expect(yearsOf('2000-07')?.[0]).toBeCloseTo(2000.5);
  expect(yearsOf('2000-07')?.[1]).toBeCloseTo(2000.5 + 1 / 12);
  expect(yearsOf('2014-11-02')?.[0]).toBeCloseTo(2014.836, 2);
  expect(yearsOf('late 1970s')?.[0]).toBeCloseTo(1976.67, 1);
  expect(yearsOf('late 1970s')?.[1]).toBeCloseTo(1980);
});

it('reads nothing into other words', () => {
  expect(yearsOf('the new century')).toBeUndefined();
  expect(yearsOf('1985s')).toBeUndefined();
});
