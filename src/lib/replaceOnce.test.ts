import { expect, it } from 'vitest';
import { replaceOnce } from './replaceOnce.ts';

it('replaces the one part, and takes every character as it is', () => {
  expect(replaceOnce('a <b> c', '<b>', '$& $1')).toBe('a $& $1 c');
});

it('throws where there is nothing to replace, and where there are two', () => {
  expect(() => replaceOnce('a', 'b', 'c')).toThrow('there is no b to replace');
  expect(() => replaceOnce('a b b', 'b', 'c')).toThrow('more than one b');
});
