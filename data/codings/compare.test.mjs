import { expect, it } from 'vitest';
import { compare } from './compare.mjs';
import { coding, SECOND, SECTIONS, unit } from './fixture.mjs';
import { unitOf } from './units.mjs';

const GROUP = /** @type {const} */ ({ kind: 'group', section: 'developed', quote: SECOND });

it('says of a state the most that a coding says: parties named, a mention, a group, nothing', () => {
  const party = unit({ name: 'French' });
  const mention = unit({ kind: 'mention', country: 'esp' });
  const group = unitOf({ ...GROUP, name: 'Romance countries', members: ['fra', 'esp', 'prt'] }, SECTIONS);
  const states = ['fra', 'esp', 'prt', 'deu'].map((id) => ({ id, name: id, status: 'state' }));
  const { categories } = compare(
    coding('one', [party, mention, group]),
    coding('two', [party, party]),
    states,
  );
  expect(categories.map(({ values }) => values)).toEqual([
    ['1 party named', '2 parties named'],
    ['mentioned', 'not mentioned'],
    ['in a group', 'not mentioned'],
    ['not mentioned', 'not mentioned'],
  ]);
});
