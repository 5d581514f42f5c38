import { expect, it } from 'vitest';
import { decimalOf, isMissing, readNumber } from './number.ts';

it.each([
  ['1,234.5', '.', 1234.5],
  ['1.234,5', ',', 1234.5],
  ['1 234 567', '.', 1_234_567],
  ['1\u202f234,5', ',', 1234.5],
  ["1'234.5", '.', 1234.5],
  ['12,34,567', '.', 1_234_567],
  ['45 %', '.', 45],
  ['\u22125', '.', -5],
  ['-0', '.', 0],
  ['.5', '.', 0.5],
  ['1e3', '.', 1000],
  ['$1,000', '.', 1000],
  ['١٢٫٥', '.', 12.5],
  ['１２', '.', 12],
] as const)('%s is read with the decimal sign %s', (cell, decimal, value) =>
  expect(readNumber(cell, decimal)).toBe(value),
);

it.each([
  '',
  'n/a',
  '1,23',
  '1.2.3',
  '=1+1',
  '1e999',
  'Infinity',
  '0x10',
  '--1',
  '%',
  '2020-01-01',
  '12 apples',
])('%j is no number', (cell) => expect(readNumber(cell, '.')).toBeUndefined());

it.each(['', 'N/A', '–', '..', 'нет данных', '暂无'])('%j says that there is none', (cell) =>
  expect(isMissing(cell)).toBe(true),
);
it('zero is a number, not a missing one', () => {
  expect(isMissing('0')).toBe(false);
  expect(readNumber('0', ',')).toBe(0);
});

it.each([
  [['1,5', '2,25'], ',', ','],
  [['1.5', '1,234'], ',', '.'],
  [['1.234', '5.678'], ',', '.'],
  [['1.234', '5.678'], ';', ','],
  [['1.234.567'], ',', ','],
  [['1.234,5'], ',', ','],
])('the decimal sign of %j', (cells, delimiter, decimal) =>
  expect(decimalOf(cells, delimiter)).toBe(decimal),
);
