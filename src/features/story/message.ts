import { lookOf } from '../../store/look.ts';
import { format, home, parse } from '../../store/permalink.ts';
import type { Atlas } from '../../atlas/types.ts';
import type { View } from '../../store/view.ts';

/** The state of a talk: its place as a permalink, and its screen and clock. */
export interface Standing {
  readonly at: string;
  /** The time of the last move, in milliseconds since the epoch: the newer message wins. */
  readonly time: number;
  readonly blank: boolean;
  readonly since: number;
}

/** `{ atlas: 1, at, … }` tells where a talk stands; `{ atlas: 1 }` alone asks for it. */
export type Message = { readonly atlas: 1 } & Partial<Standing>;

/** The longest permalink that is read. */
const LONGEST = 2000;
/** Milliseconds by which a clock may be ahead. */
export const AHEAD = 60_000;

const isMoment = (value: unknown, now: number): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 && value <= now + AHEAD;

/** Reads a message: a question, a state, or undefined if it is neither. */
export function readMessage(data: unknown, now: number): 'ask' | Standing | undefined {
  if (typeof data !== 'object' || data === null || !('atlas' in data) || data.atlas !== 1) return undefined;
  const { at, time, blank, since } = data as Record<string, unknown>;
  if (at === undefined) return 'ask';
  if (typeof at !== 'string' || at.length > LONGEST || typeof blank !== 'boolean') return undefined;
  if (!isMoment(time, now) || !isMoment(since, now)) return undefined;
  return { at, time, blank, since };
}

/** Writes a place for the other window. */
export const formatPlace = (view: View): string =>
  format({ ...view, ...lookOf(home()), mode: 'talk', pane: 'open' });

/** The view for a message's place, as this window looks at it; undefined if it names no step of the story. */
export function follow(at: string, view: View, atlas: Atlas): View | undefined {
  const place = parse(at, atlas);
  return place.step === null ? undefined : { ...place, ...lookOf(view), pane: view.pane };
}
