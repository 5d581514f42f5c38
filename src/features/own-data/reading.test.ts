import { expect, it } from 'vitest';
import { areTotals } from './reading.ts';

const numbers = (...values: readonly number[]) =>
  ({
    title: '',
    unit: '',
    percent: false,
    kind: 'numbers',
    entries: new Map(values.map((value, at) => [String(at), { values: [value], note: '' }])),
  }) as const;

it('whole, large numbers that lie far apart look like totals', () => {
  expect(areTotals(numbers(54_000, 2_000_000, 118_000_000))).toBe(true);
});

it.each([
  ['small ones', numbers(1, 2, 300)],
  ['fractions', numbers(10_000.5, 20_000.5, 90_000.5)],
  ['those below zero', numbers(-5, 10, 90_000)],
  ['those near each other', numbers(40_000, 50_000, 60_000)],
  ['shares', { ...numbers(54_000, 2_000_000, 118_000_000), percent: true }],
  ['rates', { ...numbers(900, 10_000, 110_000), title: 'GDP per capita' }],
])('%s do not', (_, given) => expect(areTotals(given)).toBe(false));
