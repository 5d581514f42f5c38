import { expect, it } from 'vitest';
import { findRow, type KeyRow, type Pressed } from './keymap.ts';

const row = (id: string, keys: readonly string[], more: Partial<KeyRow> = {}): KeyRow => ({
  id, keys, scope: 'page', group: 'page', ...more,
}); // prettier-ignore
const ROWS = [
  row('search', ['/']),
  row('list', ['?']),
  row('talk', ['p']),
  row('blank', ['b']),
  row('region', ['1', '2', '3']),
  row('back', ['Escape']),
  row('pan', ['ArrowLeft'], { held: 'Shift' }),
  row('walk', ['ArrowLeft']),
  row('undo', ['z'], { held: 'Mod' }),
  row('redo', ['z'], { held: 'Mod+Shift' }),
];
const press = (key: string, code: string, more: Partial<Pressed> = {}): string | undefined => {
  const found = findRow(
    { key, code, shiftKey: false, altKey: false, ctrlKey: false, metaKey: false, isComposing: false, keyCode: 0, ...more },
    ROWS,
  ); // prettier-ignore
  return found && `${found.row.id} ${found.key}`;
};

it('finds a character by what the key writes, whatever the keyboard', () => {
  expect(press('p', 'KeyP')).toBe('talk p');
  expect(press('P', 'KeyP', { shiftKey: true })).toBe('talk p');
  // German: Shift and 7, and Shift and ß.
  expect(press('/', 'Digit7', { shiftKey: true })).toBe('search /');
  expect(press('?', 'Minus', { shiftKey: true })).toBe('list ?');
  // Dvorak writes "l" where others have "p".
  expect(press('l', 'KeyP')).toBeUndefined();
});

it('finds a letter by its place on a keyboard of another script', () => {
  expect(press('з', 'KeyP')).toBe('talk p');
  expect(press('ح', 'KeyP')).toBe('talk p');
  expect(press('я', 'KeyZ', { ctrlKey: true })).toBe('undo z');
  // Arabic: one key writes two letters, another the question mark of its own.
  expect(press('لا', 'KeyB')).toBe('blank b');
  expect(press('ظ', 'Slash')).toBe('search /');
  expect(press('ฦ', 'Slash', { shiftKey: true })).toBe('list ?');
  expect(press('？', 'Slash', { shiftKey: true })).toBe('list ?');
  expect(press('؟', 'Slash', { shiftKey: true })).toBe('list ?');
});

it('finds a digit by its key, also where writing it takes Shift', () => {
  expect(press('1', 'Digit1')).toBe('region 1');
  expect(press('&', 'Digit1')).toBe('region 1');
  expect(press('١', 'Digit1')).toBe('region 1');
  expect(press('2', 'Numpad2')).toBe('region 2');
  expect(press('!', 'Digit1', { shiftKey: true })).toBeUndefined();
});

it('tells keys that write nothing apart by what is held down', () => {
  expect(press('ArrowLeft', 'ArrowLeft')).toBe('walk ArrowLeft');
  expect(press('ArrowLeft', 'ArrowLeft', { shiftKey: true })).toBe('pan ArrowLeft');
  expect(press('ArrowLeft', 'ArrowLeft', { altKey: true })).toBeUndefined();
  expect(press('p', 'KeyP', { ctrlKey: true })).toBeUndefined();
  expect(press('z', 'KeyZ')).toBeUndefined();
  expect(press('z', 'KeyZ', { metaKey: true })).toBe('undo z');
  expect(press('Z', 'KeyZ', { ctrlKey: true, shiftKey: true })).toBe('redo z');
});

it('leaves the keys of an input method alone', () => {
  expect(press('Escape', 'Escape', { isComposing: true })).toBeUndefined();
  expect(press('Enter', 'Enter', { keyCode: 229 })).toBeUndefined();
  expect(press('p', 'KeyP', { keyCode: 229 })).toBeUndefined();
});
