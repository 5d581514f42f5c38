import { createContext, use, useLayoutEffect, useMemo, type ReactNode } from 'react';
import { useStore as useZustand } from 'zustand';
import { translate } from '../atlas/translate.ts';
import type { Atlas } from '../atlas/types.ts';
import { en } from '../i18n/en.ts';
import type { Words } from '../i18n/words.ts';
import type { State, Store, Streams } from './store.ts';
import type { View } from './view.ts';

interface Provided {
  readonly atlas: Atlas;
  readonly store: Store;
  readonly words: Words;
}

const Context = createContext<Provided | null>(null);

/** Provides the atlas, named in the language of the words, the store and the words of the interface. */
export function AtlasProvider({
  atlas,
  store,
  words = en,
  children,
}: Omit<Provided, 'words'> & { words?: Words; children: ReactNode }) {
  const provided = useMemo(() => ({ atlas: translate(atlas, words), store, words }), [atlas, store, words]);
  return <Context value={provided}>{children}</Context>;
}

function useProvided(): Provided {
  const provided = use(Context);
  if (!provided) throw new Error('outside of AtlasProvider');
  return provided;
}

export const useAtlas = () => useProvided().atlas;
export const useWords = () => useProvided().words;
export const useStore = () => useProvided().store;

const whole = (view: View) => view;
export function useView(): View;
export function useView<T>(select: (view: View) => T): T;
/** Reads the view, or a part of it, at once; renders again when that part changes, never while one points. */
export function useView(select: (view: View) => unknown = whole) {
  return useZustand(useProvided().store.view, select);
}

/** Reads a part of the state after the next paint, for all that need not answer first. */
export const useDeferred = <T,>(select: (state: State) => T): T =>
  useZustand(useProvided().store.streams.deferred, select);

/**
 * Calls back with the state of a stream now and whenever it changes, without rendering: for what changes with
 * every move of the pointer. `listener` stays the same while what it closes over does.
 */
export function useSubscribe(
  stream: Exclude<keyof Streams, 'view'>,
  listener: (state: State, before?: State) => void,
) {
  const { getState, subscribe } = useProvided().store.streams[stream];
  useLayoutEffect(() => {
    listener(getState());
    return subscribe(listener);
  }, [listener, getState, subscribe]);
}
