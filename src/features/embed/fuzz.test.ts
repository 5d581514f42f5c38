import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  check,
  expectValid,
  guardPrototypes,
  PATIENCE,
  query,
  record,
  runEarly,
  storedPreference,
  value,
} from '../../app/fixture.ts';
import { compiled } from '../../compile/fixture.ts';
import { admit, home, parse } from '../../store/permalink.ts';
import { patchOf } from './at.ts';
import { placeIn } from './messages.ts';

const { atlas } = compiled;
guardPrototypes();

describe('whatever comes to a frame,', () => {
  it(
    'a message leads to a valid view',
    () =>
      check(
        fc.oneof(
          value,
          fc.record({ atlas: fc.constant(1), at: fc.oneof(query, value) }),
          record(['atlas', 'at']),
        ),
        (message) => {
          const at = placeIn(message);
          if (at === undefined) return;
          expect(at.length).toBeLessThanOrEqual(2000);
          expectValid(admit(home(), patchOf(at, atlas), atlas));
        },
      ),
    PATIENCE,
  );

  it(
    'a link makes one before the first paint and after it, or at neither time',
    () =>
      check(fc.tuple(storedPreference, query), ([kept, search]) =>
        expect(runEarly(kept, search)['embed'] ?? 'off').toBe(parse(search, atlas).embed),
      ),
    PATIENCE,
  );
});
