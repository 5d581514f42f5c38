import { expect, it } from 'vitest';
import { rulesOf } from './formats.ts';
import { rules } from './en/phrases.ts';

const intl = rulesOf('en');

it('writes English dates as Intl does, every day of a leap year', () => {
  for (let at = 0; at < 366; at++) {
    const date = new Date(Date.UTC(2012, 0, 1 + at)).toISOString().slice(0, 10);
    expect(rules.day(date)).toBe(intl.day(date));
    expect(rules.month(date.slice(0, 7))).toBe(intl.month(date.slice(0, 7)));
  }
});

it('writes English numbers, and the nouns beside them, as Intl does', () => {
  const numbers = [
    ...Array.from({ length: 1100 }, (_, n) => n),
    -1,
    -0,
    0.5,
    1.5,
    1.875,
    0.0625,
    999.9999,
    1e-7,
    1e6,
    Infinity,
    NaN,
  ];
  for (const n of numbers) {
    expect(rules.number(n)).toBe(intl.number(n));
    expect([n, rules.form(n)]).toEqual([n, intl.form(n)]);
  }
});

it('writes English lists without a comma before “and”, as the rest of the texts', () => {
  const plain = rulesOf('en-GB');
  const parts = ['one', 'two and a half', 'three, four', 'five'];
  for (let length = 0; length <= parts.length; length++)
    expect(rules.list(parts.slice(0, length))).toBe(plain.list(parts.slice(0, length)));
});
