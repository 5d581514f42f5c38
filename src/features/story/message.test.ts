import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compiled } from '../../compile/fixture.ts';
import { home } from '../../store/permalink.ts';
import type { View } from '../../store/view.ts';
import { follow, readMessage, formatPlace } from './message.ts';

const { atlas } = compiled;
const NOW = 1_800_000_000_000;
const fine = { at: '?focus=rus&mode=talk&step=russia', time: NOW, blank: false, since: NOW - 5000 };
const view: View = { ...home(), mode: 'presenter', lang: 'fr', step: 'asia', focus: 'asia' };

it('understands a standing and a question', () => {
  expect(readMessage({ atlas: 1, ...fine }, NOW)).toEqual(fine);
  expect(readMessage({ atlas: 1 }, NOW)).toBe('ask');
});

it('understands nothing else', () => {
  const bad = [
    { ...fine },
    { atlas: 2, ...fine },
    { atlas: 1, ...fine, at: 1 },
    { atlas: 1, ...fine, at: `?step=russia&${'x'.repeat(3000)}` },
    { atlas: 1, ...fine, time: NaN },
    { atlas: 1, ...fine, time: NOW * 2 },
    { atlas: 1, ...fine, since: '0' },
    { atlas: 1, ...fine, since: -1 },
    { atlas: 1, ...fine, blank: 1 },
    { atlas: 1, at: fine.at },
  ];
  for (const message of bad) expect(readMessage(message, NOW)).toBeUndefined();
  fc.assert(fc.property(fc.anything(), (message) => readMessage(message, NOW) === undefined));
});

it('follows to the place that is told, and keeps its own mode and language', () => {
  expect(follow(fine.at, view, atlas)).toEqual({ ...view, step: 'russia', focus: 'rus' });
  expect(follow(formatPlace({ ...view, focus: null, zoom: 3 }), view, atlas)).toEqual({
    ...view,
    focus: null,
    zoom: 3,
  });
});

it('does not follow to a place that is not a step of the story', () => {
  expect(follow('', view, atlas)).toBeUndefined();
  expect(follow('?focus=fra', view, atlas)).toBeUndefined();
  expect(follow('?step=__proto__', view, atlas)).toBeUndefined();
});
