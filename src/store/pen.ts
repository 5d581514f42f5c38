import { createStore } from 'zustand/vanilla';
import type { LonLat } from '../geo/camera.ts';

export const TOOLS = ['pen', 'arrow'] as const;
export type Tool = (typeof TOOLS)[number];
export const INKS = ['red', 'blue', 'black'] as const;
export type Ink = (typeof INKS)[number];
export const NIBS = ['thin', 'thick'] as const;
export type Nib = (typeof NIBS)[number];

/** What a presenter has drawn on the map. It stays at its place of the world, whatever the camera does. */
export interface Stroke {
  readonly tool: Tool;
  readonly ink: Ink;
  readonly nib: Nib;
  /** In degrees, at least two; an arrow points from the first to the last. */
  readonly points: readonly LonLat[];
}

interface Pen {
  /** Whether it is in the hand: what is dragged over the map then draws. */
  readonly open: boolean;
  readonly strokes: readonly Stroke[];
}

/** What is drawn on the map of this window. It is no place: no link brings it back. */
export const pen = createStore<Pen>(() => ({ open: false, strokes: [] }));

export const togglePen = () => pen.setState(({ open }) => ({ open: !open }));
