import { createContext, use, useLayoutEffect, useMemo, type ReactNode } from 'react';
import { useStore as useZustand } from 'zustand';
import { translate } from '../atlas/translate.ts';
import type { Atlas } from '../atlas/types.ts';
import { en } from '../i18n/en.ts';
import type { Words } from '../i18n/words.ts';
import type { State, Store } from './store.ts';
import type { View } from './view.ts';

interface Given {
  readonly atlas: Atlas;
  readonly store: Store;
  readonly words: Words;
}

const Context = createContext<Given | null>(null);

/** Hands the atlas, named in the language of the words, the store and the words of the interface to all below. */
export function AtlasProvider({
  atlas,
  store,
  words = en,
  children,
}: Omit<Given, 'words'> & { words?: Words; children: ReactNode }) {
  const given = useMemo(() => ({ atlas: translate(atlas, words), store, words }), [atlas, store, words]);
  return <Context value={given}>{children}</Context>;
}

function useGiven(): Given {
  const given = use(Context);
  if (!given) throw new Error('outside of AtlasProvider');
  return given;
}

export const useAtlas = () => useGiven().atlas;
export const useWords = () => useGiven().words;
export const useStore = () => useGiven().store;
/** A part of the state as the page at large shows it; renders again when that part changes. */
export const useShownState = <T,>(select: (state: State) => T): T =>
  useZustand(useGiven().store.echo, select);
const whole = (view: View) => view;
export function useView(): View;
export function useView<T>(select: (view: View) => T): T;
/** The view, or a part of it, at once; renders again when that part changes, and is not asked while one points. */
export function useView(select: (view: View) => unknown = whole) {
  return useZustand(useGiven().store.views, select);
}
export function useShown(): View;
export function useShown<T>(select: (view: View) => T): T;
/** The view, or a part of it, as the page at large shows it: for all that need not answer first. */
export function useShown(select: (view: View) => unknown = whole) {
  return useZustand(useGiven().store.echo.views, select);
}
/**
 * Tells the state at once and whenever it changes, before that is painted: for what changes with every move of the
 * pointer and is no matter of React's. `follow` stays the same while what it closes over does.
 */
export const useFollow = (follow: Follow) => useTold(useStore(), follow);
/** Tells it as the page at large shows it: later than the paint of what answers first. */
export const useEcho = (follow: Follow) => useTold(useStore().echo, follow);

type Follow = (state: State, before?: State) => void;

function useTold({ getState, subscribe }: Pick<Store, 'getState' | 'subscribe'>, follow: Follow) {
  useLayoutEffect(() => {
    follow(getState());
    return subscribe(follow);
  }, [follow, getState, subscribe]);
}
