import { useMemo } from 'react';
import type { KeyRow } from '../../lib/keymap.ts';
import { useKeys } from '../../ui/useKeys.ts';

const KEYS = [
  { id: 'undo', scope: 'pen', keys: ['z'], held: 'Mod' },
  { id: 'putDown', scope: 'pen', keys: ['Escape'] },
] as const satisfies readonly KeyRow[];

/** Ctrl+Z or ⌘Z takes the last stroke back, Escape lays the pen down; an open dialog keeps both. */
export function useDrawKeys(undo: () => void, putDown: () => void) {
  useKeys(
    KEYS,
    useMemo(() => ({ undo, putDown }), [undo, putDown]),
  );
}
