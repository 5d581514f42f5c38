import { createStore } from 'zustand/vanilla';

/** How the links to the dialog begin; the id of a part follows after a hyphen. */
export const ABOUT = '#about';

/** The hash by which the dialog was asked for, null while it is closed. Each request is a state of its own. */
export const opened = createStore<{ readonly at: string | null }>(() => ({ at: null }));

export const closeAbout = () => opened.setState({ at: null });
