import { expect, it } from 'vitest';
import { hrefOf, LISTED, partIn } from './opened.ts';

it('reads the part that a link asks for, and no other hash', () => {
  expect(partIn('#about')).toBe('start');
  expect(partIn('#about-boundaries')).toBe('boundaries');
  for (const part of LISTED) expect(partIn(hrefOf(part))).toBe(part);
  for (const hash of ['', '#', '#about-', '#about-x', '#africa.2.1', '#about-constructor'])
    expect(partIn(hash)).toBeUndefined();
});

it('lists seven parts', () => {
  expect(LISTED).toHaveLength(7);
});
