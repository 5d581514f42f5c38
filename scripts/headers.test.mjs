import { expect, test } from 'vitest';
import { headersFor, parseHeaders } from './headers.mjs';

test('reads header rules: exact paths, stars, repeats, later over earlier', () => {
  const rules = parseHeaders('/*\n  A: 1\n  B: x:y\n/a/*.js\n  A: 2\n  a: 3\n/b\n\tC: 4\n');
  expect(headersFor(rules, '/')).toEqual({ a: '1', b: 'x:y' });
  expect(headersFor(rules, '/a/b/c.js')).toEqual({ a: '2, 3', b: 'x:y' });
  expect(headersFor(rules, '/a/bxjs')).toEqual({ a: '1', b: 'x:y' });
  expect(headersFor(rules, '/b')).toEqual({ a: '1', b: 'x:y', c: '4' });
});

test.each([
  ['a header without a path', '  A: 1\n', '_headers:1'],
  ['a header without a value', '/\n\n  A:\n', '_headers:3'],
  ['a path without a slash', 'assets/*\n', '_headers:1'],
])('refuses %s', (_, text, place) => {
  expect(() => parseHeaders(text)).toThrow(place);
});
