import { createStore } from 'zustand/vanilla';

/** Where the browser keeps them. */
export const KEY = 'relations-atlas.numbers';

interface KeptState {
  /** The reader's own numbers as they are written, or null. */
  readonly text: string | null;
  /** Whether a link led to numbers that are not here. */
  readonly isMissed: boolean;
}

export const kept = createStore<KeptState>(() => ({ text: null, isMissed: false }));
