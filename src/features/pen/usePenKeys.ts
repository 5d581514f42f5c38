import type { KeyRow } from '../../lib/keymap.ts';
import { useKeys } from '../../ui/useKeys.ts';
import { penActions } from './actions.ts';

const KEYS = [
  { id: 'undo', scope: 'pen', keys: ['z'], held: 'Mod' },
  { id: 'redo', scope: 'pen', keys: ['z'], held: 'Mod+Shift' },
  { id: 'redo', scope: 'pen', keys: ['y'], held: 'Mod' },
  { id: 'putDown', scope: 'pen', keys: ['Escape'] },
] as const satisfies readonly KeyRow[];

const ACTIONS = { undo: penActions.undo, redo: penActions.redo, putDown: penActions.putDown };

/** Binds the keys of the pen while it is in the hand; an open dialog keeps them. */
export const usePenKeys = () => useKeys(KEYS, ACTIONS);
