import { describe, expect, it } from 'vitest';
import { CsvError, delimiterOf, rowsOf, type Delimiter } from './csv.ts';

const cellsOf = (text: string, delimiter: Delimiter = ',') =>
  [...rowsOf(text, delimiter)].map(({ cells }) => cells);

function errorOf(text: string) {
  try {
    return cellsOf(text);
  } catch (error) {
    return error instanceof CsvError ? [error.kind, error.line, error.column] : error;
  }
}

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

describe('what is no table is told by line and column:', () => {
  it.each([
    ['a,b\nc,"d\ne', ['quote', 2, 3]],
    ['a,b\n"c"d,e', ['after-quote', 2, 4]],
    ['a,b\n"x\ny" z,1', ['after-quote', 3, 4]],
    ['a,b\n1,2,3', ['wide', 2, 5]],
    ['a,b\n1,\u00002', ['binary', 2, 3]],
    [`a,b${',x'.repeat(1000)}`, ['columns', 1, 2001]],
  ])('%j', (text, told) => expect(errorOf(text)).toEqual(told));
});

it.each([
  ['a,b,c\n1,2,3', ','],
  ['a;b\n1,5;2,5\n3,5;4', ';'],
  ['a\tb\n1,5\t2', '\t'],
  ['a|b\n1|2', '|'],
  ['"a;b",c\n"d;e",f', ','],
  ['words', ','],
])('what separates the cells of %j', (text, delimiter) => expect(delimiterOf(text)).toBe(delimiter));
