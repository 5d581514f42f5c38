import { createContext, Suspense, use, useLayoutEffect, useMemo, useState, type ReactNode } from 'react';
import { useStore as useZustand } from 'zustand';
import type { Atlas } from '../atlas/types.ts';
import { words as en } from '../locales/en/page.ts';
import type { Words } from '../locales/words.ts';
import type { State, Store, Streams } from './store.ts';
import type { View } from './view.ts';

interface Provided {
  readonly atlas: Atlas;
  readonly store: Store;
  readonly words: Words;
}

const Context = createContext<Provided | null>(null);

/** Provides the atlas in the language of the words, the store and the words of the interface. */
export function AtlasProvider({
  atlas,
  store,
  words = en,
  children,
}: Omit<Provided, 'words'> & { words?: Words; children: ReactNode }) {
  const provided = useMemo(() => ({ atlas, store, words }), [atlas, store, words]);
  return <Context value={provided}>{children}</Context>;
}

/**
 * A part of the rendered page whose script loads later. Until it hydrates, it gets the language of the rendered
 * page, because another would not match the markup. `children` stays the same element.
 */
export function HydratedLater({ children }: { children: ReactNode }) {
  const provided = useProvided();
  const [rendered] = useState(provided);
  const [isHydrated, setHydrated] = useState(false);
  const content = useMemo(
    () => (
      <Suspense>
        {children}
        <Hydrated onHydrated={setHydrated} />
      </Suspense>
    ),
    [children],
  );
  return <Context value={isHydrated ? provided : rendered}>{content}</Context>;
}

function Hydrated({ onHydrated }: { onHydrated: (is: true) => void }) {
  useLayoutEffect(() => onHydrated(true), [onHydrated]);
  return null;
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
/** Reads the view, or part of it, at once; renders again when that part changes, never on hover. */
export function useView(select: (view: View) => unknown = whole) {
  return useZustand(useProvided().store.view, select);
}

/** Reads a part of the state after the next paint, for all that need not answer first. */
export const useDeferred = <T,>(select: (state: State) => T): T =>
  useZustand(useProvided().store.streams.deferred, select);

/**
 * Calls back with the state of a stream, now and at every change, without rendering: for changes with every move of
 * the pointer. `listener` stays the same while the values it uses do.
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
