import { createStore } from 'zustand/vanilla';

/** The tab that the dialog to share is open at; null while it is closed. */
export const sharing = createStore<{ readonly tab: string | null }>(() => ({ tab: null }));

export const shareAt = (tab: string) => sharing.setState({ tab });
