import type { KeyRow } from '../lib/keymap.ts';

const ARROWS = ['ArrowLeft', 'ArrowUp', 'ArrowDown', 'ArrowRight'] as const;

/** The keys of the map and of the page. Features list their own. */
export const KEYS = [
  { id: 'walk', scope: 'map', group: 'map', keys: ARROWS },
  { id: 'regions', scope: 'map', group: 'map', keys: ['PageUp', 'PageDown'] },
  { id: 'open', scope: 'map', group: 'map', keys: ['Enter'] },
  { id: 'speak', scope: 'map', group: 'map', keys: [' ', 's'] },
  { id: 'pan', scope: 'map', group: 'map', keys: ARROWS, held: 'Shift' },
  { id: 'zoom', scope: 'map', group: 'map', keys: ['+', '-'] },
  // Plus without Shift.
  { id: 'zoom', scope: 'map', keys: ['='] },
  { id: 'world', scope: 'page', group: 'places', keys: ['0'] },
  { id: 'home', scope: 'page', group: 'places', keys: ['h'] },
  { id: 'region', scope: 'page', group: 'places', keys: ['1', '2', '3', '4', '5', '6'] },
  { id: 'search', scope: 'page', group: 'page', keys: ['/'] },
  { id: 'panel', scope: 'page', group: 'page', keys: ['F6'] },
  { id: 'back', scope: 'page', group: 'page', keys: ['Escape'] },
] as const satisfies readonly KeyRow[];

export type KeyId = (typeof KEYS)[number]['id'];

/** The keys of a row. */
export const keysOf = (id: KeyId): readonly string[] => KEYS.find((row) => row.id === id)?.keys ?? [];
