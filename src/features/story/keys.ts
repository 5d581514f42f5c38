import type { KeyRow } from '../../lib/keymap.ts';

/** The keys of a talk, as keyboards and clickers send them. */
export const TALK_KEYS = [
  {
    id: 'forward',
    scope: 'talk',
    group: 'talk',
    keys: ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter'],
  },
  { id: 'backward', scope: 'talk', group: 'talk', keys: ['ArrowLeft', 'ArrowUp', 'PageUp'] },
  { id: 'ends', scope: 'talk', group: 'talk', keys: ['Home', 'End'] },
  { id: 'blank', scope: 'talk', group: 'talk', keys: ['.', 'b'] },
  { id: 'restart', scope: 'talk', group: 'talk', keys: ['F5'] },
  { id: 'anew', scope: 'talk', group: 'talk', keys: ['F5'], held: 'Shift' },
  { id: 'pointer', scope: 'talk', group: 'talk', keys: ['l'] },
  { id: 'presenter', scope: 'talk', group: 'talk', keys: ['s'] },
  { id: 'fullScreen', scope: 'talk', group: 'talk', keys: ['f'] },
  { id: 'leave', scope: 'talk', group: 'talk', keys: ['Escape'] },
] as const satisfies readonly KeyRow[];

export type TalkKeyId = (typeof TALK_KEYS)[number]['id'];
