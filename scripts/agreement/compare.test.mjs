import { describe, expect, it } from 'vitest';
import { compare } from './compare.mjs';
import { differences } from './differences.mjs';
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
    ['mentioned', 'not spoken of'],
    ['in a group', 'not spoken of'],
    ['not spoken of', 'not spoken of'],
  ]);
});

describe('the differences', () => {
  /** @param {string} name */
  const group = (name) => unitOf({ ...GROUP, name, members: ['fra'] }, SECTIONS);
  const france = { id: 'fra', name: 'France', status: 'state' };

  it('tell of a group that the other rejected, and of no other as rejected', () => {
    const one = coding('coder one', [], 'Northern Europe');
    const two = coding('settled data', [group('Northern Europe'), group('Oceania')]);
    expect(differences(compare(one, two, [france])).split('\n')).toEqual([
      '- only settled data: group “Northern Europe” (developed.1.2), rejected by coder one',
      '- only settled data: group “Oceania” (developed.1.2)',
      '- what is said of 1 state: “not spoken of” by coder one, “in a group” by settled data (France)',
    ]);
  });

  it('are none between a coding and itself', () => {
    const one = coding('coder one', [unit({ name: 'French', strength: 'visits' })]);
    expect(differences(compare(one, one, [france]))).toBe('None.');
  });
});
