import { expect, it } from 'vitest';
import { listVerb } from './keyboard.ts';

const NOW = { empty: false, listed: false, text: true };
const press = (key: string, nativeEvent = { isComposing: false, keyCode: 0 }, shiftKey = false) =>
  listVerb({ key, shiftKey, nativeEvent } as Parameters<typeof listVerb>[0], NOW);

it('steps through the sentences that were found by Enter, and clears by Escape', () => {
  expect([press('Enter'), press('Enter', undefined, true), press('Escape')]).toEqual([
    'next',
    'previous',
    'clear',
  ]);
});

it('leaves the keys of an input method to the field, also the Enter that ends it in Safari', () => {
  expect(press('Enter', { isComposing: true, keyCode: 229 })).toBe('caret');
  expect(press('Enter', { isComposing: false, keyCode: 229 })).toBe('caret');
  expect(press('Escape', { isComposing: true, keyCode: 229 })).toBe('caret');
});
