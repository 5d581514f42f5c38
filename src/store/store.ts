import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Id } from '../atlas/id.ts';
import type { Atlas } from '../atlas/types.ts';
import { admit, type Patch } from './permalink.ts';
import type { View } from './view.ts';

type Readable<T> = Pick<StoreApi<T>, 'getState' | 'getInitialState' | 'subscribe'>;

/** A view with the hovered id: an id of the atlas or of a swatch. */
export interface State {
  readonly view: View;
  readonly hover: Id | null;
}

export interface Streams {
  /** The view at once; silent while one only points. */
  readonly view: Readable<View>;
  /** View and hover at once, for what follows the pointer. */
  readonly hover: Readable<State>;
  /** View and hover after the next paint, for all that need not answer first. */
  readonly deferred: Readable<State>;
}

export interface Store extends Pick<Streams, 'view'> {
  readonly streams: Streams;
  /** Moves. Drops unknown places at the gate. */
  readonly go: (patch: Patch) => void;
  /** Hovers. */
  readonly hover: (id: Id | null) => void;
}

/** Schedules a run and returns its cancel function. */
type Schedule = (run: () => void) => () => void;

const atOnce: Schedule = (run) => {
  run();
  return () => {};
};

/** Derives a stream of views from a stream of states; silent while the view stays the same. */
function viewsOf({ getState, getInitialState, subscribe }: Readable<State>): Readable<View> {
  return {
    getState: () => getState().view,
    getInitialState: () => getInitialState().view,
    subscribe: (listen) =>
      subscribe((now, before) => {
        if (now.view !== before.view) listen(now.view, before.view);
      }),
  };
}

/**
 * Creates a store that starts at a view; the page is hydrated with the view it was rendered with.
 * @param schedule when to update the deferred stream
 */
export function createViewStore(atlas: Atlas, view: View, schedule: Schedule = atOnce): Store {
  const now = createStore<State>(() => ({ view, hover: null }));
  const deferred = createStore(now.getState);
  let cancel = () => {};
  now.subscribe((_, before) => {
    // A move that waits is not put off by the pointer.
    if (before.view !== deferred.getState().view) return;
    cancel();
    cancel = schedule(() => deferred.setState(now.getState(), true));
  });
  const views = viewsOf(now);
  return {
    view: views,
    streams: { view: views, hover: now, deferred },
    go: (patch) => {
      const old = now.getState().view;
      const next = admit(old, patch, atlas);
      // The hovered thing may have disappeared with the old place.
      if (next !== old) now.setState(next.focus === old.focus ? { view: next } : { view: next, hover: null });
    },
    hover: (id) => {
      if (now.getState().hover !== id) now.setState({ hover: id });
    },
  };
}
