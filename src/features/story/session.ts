import { createStore } from 'zustand/vanilla';

/** What a talk has beside its place. */
interface Session {
  /** The screen is black. */
  readonly blank: boolean;
  /** A ring follows the pointer. */
  readonly pointer: boolean;
  /** When it began, or its clock was set back: milliseconds since the epoch. */
  readonly since: number;
  /** When the other window was last heard of; 0 for never. */
  readonly heard: number;
  /** The presenter window was asked for and did not open. */
  readonly refused: boolean;
}

const atStart = (): Session => ({
  blank: false,
  pointer: false,
  since: Date.now(),
  heard: 0,
  refused: false,
});

/** The talk of this window: there is one at a time. */
export const session = createStore<Session>(atStart);
export const beginSession = () => session.setState(atStart());
