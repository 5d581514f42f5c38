import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { compress, merge, inFolder } from './files.ts';

const files = (...paths: string[]) => new Map(paths.map((path) => [path, `text of ${path}`]));

it('puts the files of several steps together', () => {
  expect([...merge(files('a', 'b'), inFolder('data', files('a'))).keys()]).toEqual(['a', 'b', 'data/a']);
});

it('throws where two steps make one file', () => {
  expect(() => merge(files('a', 'b'), files('b'))).toThrow('write b');
});

it('compresses texts, and nothing that is compressed already', () => {
  const small = compress(files('a.html', 'b.png'));
  expect([...small.keys()]).toEqual(['a.html.gz', 'a.html.br']);
  expect(String(gunzipSync(small.get('a.html.gz') ?? ''))).toBe('text of a.html');
  expect(String(brotliDecompressSync(small.get('a.html.br') ?? ''))).toBe('text of a.html');
});
