import { expect, it } from 'vitest';
import { splitSign } from './legend.ts';

it('keeps the sign that ends a name, in every script', () => {
  expect(['Named,', 'Contesté\u00a0:', 'مذكورة بالاسم،', '有争议：', 'Not mentioned'].map(splitSign)).toEqual(
    [
      ['Named', ','],
      ['Contesté', '\u00a0:'],
      ['مذكورة بالاسم', '،'],
      ['有争议', '：'],
      ['Not mentioned', ''],
    ],
  );
});
