import { createStore } from 'zustand/vanilla';

/** The storage key. */
export const OWN_DATA_KEY = 'relations-atlas.numbers';

interface KeptState {
  /** The reader's own numbers as they are written, or null. */
  readonly text: string | null;
  /** True if a link led to numbers that are not here. */
  readonly isMissed: boolean;
  /** The reason for the open dialog: a dropped file, or nothing yet; null while it is closed. */
  readonly asked: { readonly file?: File | undefined } | null;
}

export const ownDataStore = createStore<KeptState>(() => ({ text: null, isMissed: false, asked: null }));

/** Asks for the dialog, and gives it a file. */
export const ask = (file?: File) => ownDataStore.setState({ asked: { file } });
