import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inWindow, onDevice } from './storage.ts';

const areas = [
  ['localStorage', onDevice],
  ['sessionStorage', inWindow],
] as const;

/** A browser's storage that holds two texts at most. */
function createArea() {
  const texts = new Map<string, string>();
  return {
    getItem: (key: string) => texts.get(key) ?? null,
    removeItem: (key: string) => void texts.delete(key),
    setItem: (key: string, text: string) => {
      if (!texts.has(key) && texts.size === 2) throw new DOMException('full', 'QuotaExceededError');
      texts.set(key, text);
    },
  };
}

beforeEach(() => {
  for (const [name] of areas) vi.stubGlobal(name, createArea());
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it.each(areas)('%s keeps a text until it is removed', (_, kept) => {
  expect(kept.read('a')).toBeNull();
  expect(kept.write('a', '')).toBe(true);
  expect(kept.read('a')).toBe('');
  expect(kept.write('a', null)).toBe(true);
  expect(kept.read('a')).toBeNull();
});

it('keeps on the device what the window does not', () => {
  onDevice.write('a', 'one');
  expect(inWindow.read('a')).toBeNull();
});

it.each(areas)('%s says where it is full, and keeps what it had', (_, kept) => {
  for (const key of ['a', 'b']) kept.write(key, key);
  expect(kept.write('c', 'c')).toBe(false);
  expect(kept.read('b')).toBe('b');
});

it.each(areas)('a browser that refuses %s breaks nothing', (name, kept) => {
  vi.unstubAllGlobals();
  vi.stubGlobal(name, undefined);
  expect(kept.read('a')).toBeUndefined();
  expect(kept.write('a', 'one')).toBe(false);
  expect(kept.write('a', null)).toBe(false);
});
