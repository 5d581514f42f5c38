import fc from 'fast-check';
import { expect, it } from 'vitest';
import { check, expectValid, guardPrototypes, PATIENCE, query, record, value } from '../../app/fixture.ts';
import { compiled } from '../../compile/fixture.ts';
import { home } from '../../store/permalink.ts';
import { follow, readMessage } from './message.ts';

const { atlas } = compiled;
guardPrototypes();

it(
  'whatever message arrives at a talk, a view comes out valid',
  () => {
    const now = 1_800_000_000_000;
    const told = fc.record({
      atlas: fc.constant(1),
      at: fc.oneof(query, fc.constant('?step=russia&focus=rus'), value),
      time: fc.oneof(fc.double(), value),
      blank: fc.oneof(fc.boolean(), value),
      since: fc.oneof(fc.nat(), value),
    });
    return check(fc.oneof(value, told, record(['atlas', 'at', 'time', 'blank', 'since'])), (message) => {
      const said = readMessage(message, now);
      if (said === undefined || said === 'ask') return;
      expect(Number.isFinite(said.time) && Number.isFinite(said.since)).toBe(true);
      const view = follow(said.at, home(), atlas);
      if (view) expectValid(view);
    });
  },
  PATIENCE,
);
