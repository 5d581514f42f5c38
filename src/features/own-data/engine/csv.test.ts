import { describe, expect, it } from 'vitest';
import { delimiterOf, rowsOf, type Delimiter } from './csv.ts';

const cellsOf = (text: string, delimiter: Delimiter = ',') =>
  [...rowsOf(text, delimiter)].map(({ cells }) => cells);

describe('a table is read', () => {
  it.each([
    ['a,b\r\n1,2\r\n', [['a', 'b'], ['1', '2']]],
    ['a,b\r1,2', [['a', 'b'], ['1', '2']]],
    ['\uFEFFa,b\n\n,\n1,\n', [['a', 'b'], ['1', '']]],
    ['a, "b ""c"", d" ,\n', [['a', 'b "c", d', '']]],
    ['5" pipe,b', [['5" pipe', 'b']]],
    ['"a\nb",c', [['a\nb', 'c']]],
    ['sep=;\na,b', [['a,b']]],
    ['a,b\n1,2,,\n', [['a', 'b'], ['1', '2', '', '']]],
    ['', []],
  ] as const)('%j', (text, rows) =>
    expect(cellsOf(text, text.startsWith('sep') ? ';' : ',')).toEqual(rows),
  ); // prettier-ignore

  it('with the line each row begins in', () => {
    expect([...rowsOf('a,b\n\n"x\ny",1\nz,2', ',')].map(({ line }) => line)).toEqual([1, 3, 5]);
  });
});

it.each([
  ['a,b\nc,"d\ne', [['a', 'b'], ['c', '"d'], ['e']]],
  ['a,b\n"c"d,e', [['a', 'b'], ['"c"d', 'e']]],
  ['a,b\n"x\ny" z,1', [['a', 'b'], ['"x'], ['y" z', '1']]],
  ['a,b\n1,2,3', [['a', 'b'], ['1', '2', '3']]],
  ['a,b\n1,\u00002', [['a', 'b'], ['1', '2']]],
] as const)('a slip loses no other row: %j', (text, rows) => expect(cellsOf(text)).toEqual(rows)); // prettier-ignore

it('a row is read up to 2,000 cells', () => expect(cellsOf(`a${',x'.repeat(5000)}`)[0]).toHaveLength(2000));

it('a quote that is never closed does not swallow the file', () => {
  const text = `"lost,1\n${'France,2\n'.repeat(5000)}`;
  expect(cellsOf(text)).toHaveLength(5001);
});

it.each([
  ['a,b,c\n1,2,3', ','],
  ['a;b\n1,5;2,5\n3,5;4', ';'],
  ['a\tb\n1,5\t2', '\t'],
  ['a|b\n1|2', '|'],
  ['"a;b",c\n"d;e",f', ','],
  ['words', ','],
])('what separates the cells of %j', (text, delimiter) => expect(delimiterOf(text)).toBe(delimiter));
