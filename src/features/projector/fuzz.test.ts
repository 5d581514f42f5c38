import fc from 'fast-check';
import { expect, it } from 'vitest';
import { check, guardPrototypes, PATIENCE, text } from '../../app/fixture.ts';
import { readSize } from './size.ts';

guardPrototypes();

it(
  'whatever is kept, a room is one of metres',
  () =>
    check(
      fc.oneof(
        text,
        fc.tuple(text, text).map((both) => both.join('/')),
      ),
      (stored) => {
        const size = readSize(stored);
        if (typeof size !== 'object') return;
        expect(Number.isFinite(size.distance / size.height) && size.distance > 0).toBe(true);
      },
    ),
  PATIENCE,
);
