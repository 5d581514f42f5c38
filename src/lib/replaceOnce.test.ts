import { expect, it } from 'vitest';
import { replaceOnce } from './replaceOnce.ts';

it('replaces the one part, and takes every character as it is', () => {
  expect(replaceOnce('a <b> c', '<b>', '$& $1')).toBe('a $& $1 c');
  expect(replaceOnce('a <b> c', /<(\w)>/g, (_, letter) => `${letter}$&`)).toBe('a b$& c');
});

it.each(['b', /b/g])('throws where there is nothing to replace, and where there are two: %s', (part) => {
  expect(() => replaceOnce('a', part, 'c')).toThrow('0 times');
  expect(() => replaceOnce('a b b', part, 'c')).toThrow('2 times');
});
