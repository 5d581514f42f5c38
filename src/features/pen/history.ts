import type { Stroke } from '../../scene/strokes.ts';

/** Steps that can be undone at most. */
const MOST = 200;

type Strokes = readonly Stroke[];

/** The strokes on the map, with the state before each step and the undone steps. */
export interface History {
  readonly strokes: Strokes;
  /** The latest last. */
  readonly past: readonly Strokes[];
  /** The next last. */
  readonly future: readonly Strokes[];
}

export const EMPTY: History = { strokes: [], past: [], future: [] };

/** Makes a step to other strokes; nothing can be redone after it. */
export const change = ({ strokes, past }: History, next: Strokes): History => ({
  strokes: next,
  past: [...past, strokes].slice(-MOST),
  future: [],
});

/** Takes the last step back. */
export function undo(now: History): History {
  const strokes = now.past.at(-1);
  return strokes ? { strokes, past: now.past.slice(0, -1), future: [...now.future, now.strokes] } : now;
}

/** Takes the last step that was undone again. */
export function redo(now: History): History {
  const strokes = now.future.at(-1);
  return strokes ? { strokes, past: [...now.past, now.strokes], future: now.future.slice(0, -1) } : now;
}

/** Takes all strokes away. */
export const clear = (now: History): History => (now.strokes.length > 0 ? change(now, []) : now);
