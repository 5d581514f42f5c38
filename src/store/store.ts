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

export interface Store extends Readable<State> {
  /** The views alone: who listens here is told of moves, and of nothing while one points. */
  readonly views: Readable<View>;
  /** Moves. Unknown places are dropped at the gate. */
  readonly go: (patch: Patch) => void;
  /** Hovers. */
  readonly point: (id: Id | null) => void;
}

/** A store that starts at a view; the page is hydrated with the view it was rendered with. */
export function createViewStore(atlas: Atlas, view: View): Store {
  const { getState, getInitialState, subscribe, setState } = createStore<State>(() => ({
    view,
    hover: null,
  }));
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
