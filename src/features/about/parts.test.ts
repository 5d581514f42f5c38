import { expect, it } from 'vitest';
import { hrefOf, LISTED, partIn } from './parts.ts';

it('reads the part that a link asks for, and no other hash', () => {
  expect(partIn('#about-boundaries')).toBe('boundaries');
  for (const part of LISTED) expect(partIn(hrefOf(part))).toBe(part);
  for (const hash of ['', '#', '#about', '#about-', '#about-x', '#africa.2.1', '#about-constructor', null])
    expect(partIn(hash)).toBeUndefined();
});

it('lists seven parts', () => {
  expect(LISTED).toHaveLength(7);
});
