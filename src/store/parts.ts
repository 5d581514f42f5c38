import type { Atlas } from '../atlas/types.ts';
import type { Layer, Mode, View } from './view.ts';

/** One key of the permalink. */
export interface Param<T> {
  /** The value of the view at rest. */
  readonly home: T;
  /** Reads a value from a link or a patch; undefined where it names nothing the atlas knows. */
  readonly parse: (value: unknown, atlas: Atlas) => T | undefined;
  readonly format: (value: T) => string;
  /** The permalink of the place that a value leads to, for whoever goes there and names no other place. */
  readonly leads?: (value: T, atlas: Atlas) => string | undefined;
  /** Whether it stays as it is where another key leads to a place. */
  readonly staysWhenLed?: true;
  /** Whether the browser's Back leaves it as it is. */
  readonly staysOnBack?: true;
}
export type Params<K extends keyof View> = { readonly [P in K]: Param<View[P]> };

/** What the core has to know of a view, without knowing the features. */
export interface Traits {
  /** The map tells no names: they are asked for. */
  readonly nameless?: boolean;
  /** Pointing shows no tooltip. */
  readonly silent?: boolean;
  /** The map shows only what is in focus, on the whole screen. */
  readonly alone?: boolean;
  /** There is no panel: what is chosen opens on the map. */
  readonly cardless?: boolean;
  /** Moves make no entries in the history. */
  readonly passing?: boolean;
  /** The page stands in a frame: history and page keys belong to its host. */
  readonly framed?: boolean;
}

/** What a feature adds to the view: no React and no CSS, for the build has it too. */
export interface ViewPart {
  readonly params?: Partial<Params<keyof View>>;
  readonly modes?: readonly Mode[];
  readonly layers?: readonly Layer[];
  readonly traits?: (view: View) => Traits;
}

const parts: ViewPart[] = [];

/** Adds parts to the view, once, before any view is made. Their order is the order in which permalinks print. */
export const addParts = (more: readonly ViewPart[]) =>
  parts.push(...more.filter((part) => !parts.includes(part)));

export const allParts = (): readonly ViewPart[] => parts;

/** The traits of a view, from all parts. */
export const traitsOf = (view: View): Traits =>
  Object.assign({}, ...parts.map(({ traits }) => traits?.(view))) as Traits;
