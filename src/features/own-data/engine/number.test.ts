import { expect, it } from 'vitest';
import { decimalOf, isMissing, readCell, readNumber } from './number.ts';

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
  [['1,5', '2,25'], ',', ',', 'none'],
  [['1.5', '1,234'], ',', '.', 'none'],
  [['1.234', '5.678'], ',', '.', 'open'],
  [['1.234', '5.678'], ';', ',', 'open'],
  [['1.234.567'], ',', ',', 'none'],
  [['1.234,5'], ',', ',', 'none'],
  [['1.234', '12.5', '2.345,5'], ';', '.', 'mixed'],
  [['3', '0.234', '0.5'], ',', '.', 'none'],
] as const)('the decimal sign of %j', (cells, delimiter, sign, doubt) =>
  expect(decimalOf(cells, delimiter)).toEqual({ sign, doubt }),
);

it.each([
  ['<0.1', 0.1, true],
  ['~0.3', 0.3, true],
  ['0.4*', 0.4, true],
  ['1.4 billion', 1_400_000_000, false],
  ['–3.2', -3.2, false],
  ['12 p', 12, false],
  ['83[2]', 83, false],
] as const)('%s is read, and whether it is approximate', (cell, value, isApproximate) =>
  expect(readCell(cell, '.')).toMatchObject({ value, isApproximate }),
);

it.each(['(1,234)', '2024-01-05', '5 May 2024', 'about a lot'])('%s is no number beyond doubt', (cell) =>
  expect(readCell(cell, '.')).toBeUndefined(),
);
