import { createStore } from 'zustand/vanilla';

/** The start of the links to the dialog; a hyphen and the id of a part may follow. */
export const ABOUT = '#about';

/** The hash by which the dialog was asked for, null while it is closed. Each request is a state of its own. */
export const opened = createStore<{ readonly at: string | null }>(() => ({ at: null }));

export const closeAbout = () => opened.setState({ at: null });
