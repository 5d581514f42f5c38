import { parse, format } from '../../store/permalink.ts';
import type { Atlas } from '../../atlas/types.ts';
import type { View } from '../../store/view.ts';

/** Where a talk stands: its place as a permalink, and what it has beside it. */
export interface Standing {
  readonly at: string;
  /** When one last moved it, in milliseconds since the epoch: the newer word counts. */
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

/** What a message says: a question, a standing, or nothing that is understood. */
export function readMessage(data: unknown, now: number): 'ask' | Standing | undefined {
  if (typeof data !== 'object' || data === null || !('atlas' in data) || data.atlas !== 1) return undefined;
  const { at, time, blank, since } = data as Record<string, unknown>;
  if (at === undefined) return 'ask';
  if (typeof at !== 'string' || at.length > LONGEST || typeof blank !== 'boolean') return undefined;
  if (!isMoment(time, now) || !isMoment(since, now)) return undefined;
  return { at, time, blank, since };
}

/** What each window keeps for itself. */
const own = ({ mode, lang, pane, display }: View) => ({ mode, lang, pane, display });

/** A place as it is told to the other window. */
export const tell = (view: View): string =>
  format({ ...view, mode: 'talk', lang: null, pane: 'open', display: 'screen' });

/** The view to which what is told leads; undefined where it names no step of the story. */
export function follow(at: string, view: View, atlas: Atlas): View | undefined {
  const told = parse(at, atlas);
  return told.step === null ? undefined : { ...told, ...own(view) };
}
