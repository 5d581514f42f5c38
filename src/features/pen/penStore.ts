import { createStore } from 'zustand/vanilla';
import type { History } from './history.ts';

interface Pen extends History {
  /** True if the pen is in use: a drag over the map then draws. */
  readonly open: boolean;
}

/** The drawing on the map of this window. It is not a place: no link restores it. */
export const penStore = createStore<Pen>(() => ({ open: false, strokes: [], past: [], future: [] }));

export const togglePen = () => penStore.setState(({ open }) => ({ open: !open }));
