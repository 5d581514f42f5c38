import { useLayoutEffect } from 'react';
import { keymap, type Action, type KeyRow } from '../lib/keymap.ts';

/** Binds rows of the keymap while the caller is mounted. `actions` stays the same while the values it uses do. */
export function useKeys(rows: readonly KeyRow[], actions: Readonly<Record<string, Action>>) {
  useLayoutEffect(() => keymap.bind(rows, actions), [rows, actions]);
}
