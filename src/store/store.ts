import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Atlas, Id } from '../atlas/types.ts';
import { admit, type Patch } from './params.ts';
import type { View } from './view.ts';

export interface State {
  readonly view: View;
  /** What the pointer or the keyboard rests on: an id of the atlas or of a swatch. */
  readonly hover: Id | null;
}

export interface Store extends Pick<StoreApi<State>, 'getState' | 'getInitialState' | 'subscribe'> {
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
