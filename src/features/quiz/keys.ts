import type { KeyRow } from '../../lib/keymap.ts';

/** The keys of a quiz: digits choose an answer; once it is shown, they give points to teams. */
export const QUIZ_KEYS = [
  { id: 'choose', scope: 'quiz', group: 'quiz', keys: ['1', '2', '3', '4'] },
  { id: 'onward', scope: 'quiz', group: 'quiz', keys: ['Enter'] },
  { id: 'points', scope: 'quiz', group: 'quiz', keys: ['1', '2'] },
  { id: 'nowhere', scope: 'quiz', keys: ['0', '5', '6', '7', '8', '9', 'h'] },
] as const satisfies readonly KeyRow[];
