import type { Stroke } from '../../scene/strokes.ts';
import * as history from './history.ts';
import { penStore } from './penStore.ts';
import { added } from './text.ts';

/** The actions of the pen. */
export const penActions = {
  draw: (stroke: Stroke) => penStore.setState((now) => history.change(now, added(now.strokes, stroke))),
  undo: () => penStore.setState(history.undo),
  redo: () => penStore.setState(history.redo),
  clear: () => penStore.setState(history.clear),
  putDown: () => penStore.setState({ open: false }),
} as const;
