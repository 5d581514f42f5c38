import { csvParse } from 'd3-dsv';
import { expect, it } from 'vitest';
import { toCsv, type Table } from './rows.ts';

const table = (cells: string[]): Table => ({
  name: 't',
  title: 'T',
  fields: [{ name: 'a', type: 'string', about: '' }],
  rows: cells.map((cell) => [cell]),
});

it('quotes commas, quotation marks and line ends', () => {
  const hard = ['a,b', 'say "so"', 'one\r\ntwo', 'plain'];
  expect(csvParse(toCsv(table(hard))).map(({ a }) => a)).toEqual(hard);
});

it('keeps a text that a spreadsheet would run', () => {
  expect(toCsv(table(['=1+1', '@sum', '-2', '+3']))).toBe("a\r\n'=1+1\r\n'@sum\r\n'-2\r\n'+3\r\n");
});
