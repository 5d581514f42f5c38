export type KeyGroup = 'map' | 'places' | 'page' | 'talk' | 'quiz';

interface Row {
  readonly id: string;
  readonly group: KeyGroup;
  /** As `KeyboardEvent.key` has them. */
  readonly keys: readonly string[];
  /** A key that is held down with them. */
  readonly held?: 'Shift';
}

const ARROWS = ['ArrowLeft', 'ArrowUp', 'ArrowDown', 'ArrowRight'] as const;

/** Every key the atlas answers to: what the list shows and the shortcuts obey. */
export const KEYS = [
  { id: 'walk', group: 'map', keys: ARROWS },
  { id: 'regions', group: 'map', keys: ['PageUp', 'PageDown'] },
  { id: 'open', group: 'map', keys: ['Enter'] },
  { id: 'speak', group: 'map', keys: [' ', 's'] },
  { id: 'pan', group: 'map', keys: ARROWS, held: 'Shift' },
  { id: 'zoom', group: 'map', keys: ['+', '-'] },
  { id: 'world', group: 'places', keys: ['0'] },
  { id: 'home', group: 'places', keys: ['h'] },
  { id: 'region', group: 'places', keys: ['1', '2', '3', '4', '5', '6'] },
  { id: 'search', group: 'page', keys: ['/'] },
  { id: 'back', group: 'page', keys: ['Escape'] },
  { id: 'list', group: 'page', keys: ['?'] },
  { id: 'talk', group: 'page', keys: ['p'] },
  { id: 'projector', group: 'page', keys: ['t'] },
  { id: 'draw', group: 'page', keys: ['d'] },
  { id: 'forward', group: 'talk', keys: ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter'] },
  { id: 'backward', group: 'talk', keys: ['ArrowLeft', 'ArrowUp', 'PageUp'] },
  { id: 'ends', group: 'talk', keys: ['Home', 'End'] },
  { id: 'blank', group: 'talk', keys: ['.', 'b'] },
  { id: 'restart', group: 'talk', keys: ['F5'] },
  { id: 'anew', group: 'talk', keys: ['F5'], held: 'Shift' },
  { id: 'pointer', group: 'talk', keys: ['l'] },
  { id: 'presenter', group: 'talk', keys: ['s'] },
  { id: 'fullScreen', group: 'talk', keys: ['f'] },
  { id: 'leave', group: 'talk', keys: ['Escape'] },
  { id: 'choose', group: 'quiz', keys: ['1', '2', '3', '4'] },
  { id: 'onward', group: 'quiz', keys: ['Enter'] },
  { id: 'points', group: 'quiz', keys: ['1', '2'] },
] as const satisfies readonly Row[];

export type KeyId = (typeof KEYS)[number]['id'];

/** The keys of a row. */
export const keysOf = (id: KeyId): readonly string[] => KEYS.find((row) => row.id === id)?.keys ?? [];
