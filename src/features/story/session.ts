import { createStore } from 'zustand/vanilla';

/** The state of a talk apart from its place. */
interface Session {
  /** The screen is black. */
  readonly blank: boolean;
  /** A ring follows the pointer. */
  readonly pointer: boolean;
  /** The start of the talk, or the last reset of its clock, in milliseconds since the epoch. */
  readonly since: number;
  /** The time of the other window's last message; 0 for never. */
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
