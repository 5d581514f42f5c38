import { expect, it } from 'vitest';
import { leftOf, meanOf, reachesUnmentioned, shadeOf, type Grounds } from './evidence.ts';
import type { FigureClaim } from './claims.ts';

const grounds: Grounds = { status: 'state', named: 0, spoken: false, mean: undefined, filled: false };
const figure = (parties: number, countries: number) =>
  ({
    parties: { qualifier: 'exact', number: parties },
    countries: { qualifier: 'exact', number: countries },
  }) as FigureClaim;

it('rounds a region’s average to a whole number', () => {
  expect([figure(105, 31), figure(50, 17), figure(50, 24), figure(70, 40)].map(meanOf)).toEqual([3, 3, 2, 2]);
  expect(meanOf(undefined)).toBeUndefined();
});

it('counts named parties before any average, lower or higher', () => {
  expect(shadeOf({ ...grounds, named: 1, spoken: true })).toEqual({ evidence: 'named', value: 1 });
  expect(shadeOf({ ...grounds, named: 7, spoken: true, mean: 2 })).toEqual({ evidence: 'named', value: 7 });
  expect(shadeOf({ ...grounds, named: 1, spoken: true, mean: 3 })).toEqual({ evidence: 'named', value: 1 });
});

it('gives the average to what is mentioned, and to the unmentioned only where the figure reaches them', () => {
  expect(shadeOf({ ...grounds, spoken: true, mean: 2 })).toEqual({ evidence: 'average', value: 2 });
  expect(shadeOf({ ...grounds, mean: 2 })).toEqual({ evidence: 'none', value: null });
  expect(shadeOf({ ...grounds, mean: 2, filled: true })).toEqual({ evidence: 'average', value: 2 });
});

it('gives no number if the article gives none', () => {
  expect(shadeOf({ ...grounds, spoken: true })).toEqual({ evidence: 'unnumbered', value: null });
  expect(shadeOf(grounds)).toEqual({ evidence: 'none', value: null });
});

it('lets disputed and later places inherit nothing', () => {
  for (const status of ['territory', 'disputed', 'later', 'uninhabited'] as const) {
    expect(shadeOf({ ...grounds, status, spoken: true, mean: 3, filled: true })).toEqual({
      evidence: 'none',
      value: null,
    });
  }
});

it('reads a figure onto the unmentioned from three quarters on', () => {
  const reaches = (given: FigureClaim | undefined, members: number, mentioned: number) =>
    reachesUnmentioned(leftOf(given, mentioned, 0), members - mentioned);
  expect(reaches(figure(105, 31), 33, 9)).toBe(true);
  expect(reaches(figure(50, 24), 28, 19)).toBe(false);
  expect(reaches(figure(50, 17), 23, 15)).toBe(false);
  expect(reaches(figure(10, 6), 8, 0)).toBe(true);
  expect(reaches(figure(10, 8), 8, 8)).toBe(false);
  expect(reaches(undefined, 8, 0)).toBe(false);
});

it('reads Africa’s figure with the six North Africans outside of it and inside; with Libya too it would fall short', () => {
  const over40 = { countries: { qualifier: 'over', number: 40 } } as const;
  expect(leftOf(over40, 0, 6)).toEqual([
    { qualifier: 'over', number: 40 },
    { qualifier: 'over', number: 34 },
  ]);
  expect(reachesUnmentioned(leftOf(over40, 0, 6), 46)).toBe(true);
  expect(reachesUnmentioned(leftOf(over40, 0, 7), 46)).toBe(false);
});
