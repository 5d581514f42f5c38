import { expect, it } from 'vitest';
import { en } from './en.ts';
import { the } from './the.ts';

it.each([
  ['United Kingdom', 'the United Kingdom'],
  ['Holy See', 'the Holy See'],
  ['Netherlands', 'the Netherlands'],
  ['Solomon Islands', 'the Solomon Islands'],
  ['Central African Republic', 'the Central African Republic'],
  ['Democratic Republic of the Congo', 'the Democratic Republic of the Congo'],
  ['France', 'France'],
  ['Dominica', 'Dominica'],
  ['Ireland', 'Ireland'],
  ['Somaliland', 'Somaliland'],
])('writes %s within a sentence as %s', (name, within) => {
  expect(the(name)).toBe(within);
});

it('is used wherever English names a country in a sentence', () => {
  const { ask, states, reason } = en;
  const sentences = [
    ask.shade,
    ask.basis,
    ...Object.values(ask.sentence),
    ...Object.values(states),
    reason.party,
    reason.noneNamed,
    ...Object.values(reason.basis),
    ...[reason.contacts, reason.number, reason.names, reason.developing].flatMap((row) => Object.values(row)),
  ].map((say) => (say as (name: string, other: string) => string)('United Kingdom', 'x'));
  expect(sentences.filter((text) => !/\b[Tt]he United Kingdom/.test(text))).toEqual([]);
  expect(states.names('United Kingdom')).toBe('A party of the United Kingdom is called by its name.');
  expect(states.contacts('Holy See')).toBe('The CPC has contacts with political parties of the Holy See.');
});
