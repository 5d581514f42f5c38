import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Atlas, Id } from '../atlas/types.ts';
import { admit, type Patch } from './params.ts';
import type { View } from './view.ts';

export interface State {
  readonly view: View;
  /** What the pointer or the keyboard rests on: an id of the atlas or of a swatch. */
  readonly hover: Id | null;
}

type Readable<T> = Pick<StoreApi<T>, 'getState' | 'getInitialState' | 'subscribe'>;

/** What tells the state, and of it the views alone: who listens to these hears of moves, and nothing while one points. */
interface Told extends Readable<State> {
  readonly views: Readable<View>;
}

export interface Store extends Told {
  /**
   * The state as the page at large shows it: what answers the reader first, the name beside the pointer or the card of
   * what was opened, has been painted by then. What the pointer only passes is not told here.
   */
  readonly echo: Told;
  /** Moves. Unknown places are dropped at the gate. */
  readonly go: (patch: Patch) => void;
  /** Hovers. */
  readonly point: (id: Id | null) => void;
}

/** Runs it later; gives what calls it off. */
type Later = (run: () => void) => () => void;

const atOnce: Later = (run) => {
  run();
  return () => {};
};

function createTold({ getState, getInitialState, subscribe }: Readable<State>): Told {
  return {
    getState,
    getInitialState,
    subscribe,
    views: {
      getState: () => getState().view,
      getInitialState: () => getInitialState().view,
      subscribe: (listen) =>
        subscribe((now, before) => {
          if (now.view !== before.view) listen(now.view, before.view);
        }),
    },
  };
}

/**
 * A store that starts at a view; the page is hydrated with the view it was rendered with.
 * @param later when to tell the page at large
 */
export function createViewStore(atlas: Atlas, view: View, later: Later = atOnce): Store {
  const own = createStore<State>(() => ({ view, hover: null }));
  const { getState, setState, subscribe } = own;
  const echo = createStore(getState);
  const catchUp = () => echo.setState(getState(), true);
  let callOff = () => {};
  subscribe((_, before) => {
    // The pointer does not put off what is to be told of a move.
    if (before.view !== echo.getState().view) return;
    callOff();
    callOff = later(catchUp);
  });
  return {
    ...createTold(own),
    echo: createTold(echo),
    go: (patch) => {
      const { view: now } = getState();
      const next = admit(now, patch, atlas);
      // What one pointed at may be gone with the old place.
      if (next !== now) setState(next.focus === now.focus ? { view: next } : { view: next, hover: null });
    },
    point: (id) => {
      if (getState().hover !== id) setState({ hover: id });
    },
  };
}
