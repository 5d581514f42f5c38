import { expect, it } from 'vitest';
import { findRow } from '../../lib/keymap.ts';
import { TALK_KEYS } from './keys.ts';
import { verbOf } from './verbs.ts';

const press = (
  key: string,
  held: Partial<Record<'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey', boolean>> = {},
) => {
  const event = { key, code: '', keyCode: 0, isComposing: false };
  const found = findRow(
    { ...event, shiftKey: false, altKey: false, ctrlKey: false, metaKey: false, ...held },
    TALK_KEYS,
  );
  return found && verbOf(found.row.id, found.key);
};

it('knows what keyboards and clickers send', () => {
  for (const key of ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter']) expect(press(key)).toBe('forward');
  for (const key of ['ArrowLeft', 'ArrowUp', 'PageUp']) expect(press(key)).toBe('backward');
  expect(['Home', 'End'].map((key) => press(key))).toEqual(['first', 'last']);
  expect(['.', 'b', 'B'].map((key) => press(key))).toEqual(['blank', 'blank', 'blank']);
  expect(press('F5')).toBe('restart');
  expect(press('F5', { shiftKey: true })).toBe('anew');
  expect(['l', 's', 'f', 'Escape'].map((key) => press(key))).toEqual([
    'pointer',
    'presenter',
    'fullScreen',
    'leave',
  ]);
});

it('leaves the browser and the map their own', () => {
  expect(press('ArrowRight', { altKey: true })).toBeUndefined();
  expect(press('s', { ctrlKey: true })).toBeUndefined();
  expect(press('b', { metaKey: true })).toBeUndefined();
  // The map is moved by arrows with Shift.
  expect(press('ArrowRight', { shiftKey: true })).toBeUndefined();
  for (const key of ['1', '?', '/', '+', 'Tab', 'F11', 'p']) expect(press(key)).toBeUndefined();
});
