import { expect, it } from 'vitest';
import { words as classroom } from './classroom.ts';
import { words } from './page.ts';
import { words as en } from './quiz.ts';
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
  ['South Georgia and the South Sandwich Islands', 'South Georgia and the South Sandwich Islands'],
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
  expect([
    words.meaning.notNamed('Central African Republic'),
    words.panel.nothingSaid('United Arab Emirates', 'Asia').split('.')[0],
    words.panel.party('United Kingdom'),
    words.panel.mention('Holy See'),
    classroom.draw.pointTo('Netherlands'),
  ]).toEqual([
    'The Central African Republic is not named.',
    'The article does not mention the United Arab Emirates',
    'Party of the United Kingdom',
    'Mention of the Holy See',
    'Point to the Netherlands',
  ]);
  expect(states.names('United Kingdom')).toBe('The article names a party in the United Kingdom.');
  expect(states.contacts('Holy See')).toBe('The CPC has contacts with political parties in the Holy See.');
});
