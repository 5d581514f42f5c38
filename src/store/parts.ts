import type { Atlas } from '../atlas/types.ts';
import type { Layer, Mode, View } from './view.ts';

/** One key of the permalink. */
export interface Param<T> {
  /** The value of the view at rest. */
  readonly home: T;
  /** Reads a value from a link or a patch; undefined where it names nothing the atlas knows. */
  readonly parse: (value: unknown, atlas: Atlas) => T | undefined;
  readonly format: (value: T) => string;
  /** The permalink of a value's own place, for views that name no other place. */
  readonly leads?: (value: T, atlas: Atlas) => string | undefined;
  /** The modes in which it leads there; in others it is only kept. */
  readonly leadsIn?: readonly Mode[];
  /** True if it stays as it is where another key leads to a place. */
  readonly staysWhenLed?: true;
  /** True if the host of a frame decides it: a link that leads out of the frame is without. */
  readonly isHosts?: true;
  /** True if the browser's Back leaves it as it is. */
  readonly staysOnBack?: true;
}
export type Params<K extends keyof View> = { readonly [P in K]: Param<View[P]> };

/** The properties of a view that the core needs, without knowledge of the features. */
export interface Traits {
  /** True if the map hides names because the reader has to find them. */
  readonly nameless?: boolean;
  /** Pointing shows no tooltip. */
  readonly silent?: boolean;
  /** True if the map shows only the focus, on the whole screen. */
  readonly alone?: boolean;
  /** True if there is no panel: chosen places open on the map. */
  readonly cardless?: boolean;
  /** True if the place that is shown fills the map. */
  readonly filled?: boolean;
  /** A whole room looks at the map. */
  readonly projected?: boolean;
  /** True if moves add no entries to the history. */
  readonly passing?: boolean;
  /** True if the page is in a frame: history and page keys belong to its host. */
  readonly framed?: boolean;
}

/** A feature's addition to the view. It has no React and no CSS, since the build uses it too. */
export interface ViewPart {
  readonly params?: Partial<Params<keyof View>>;
  readonly modes?: readonly Mode[];
  readonly layers?: readonly Layer[];
  readonly traits?: (view: View) => Traits;
  /** The move that a press on the sea makes, if any. */
  readonly sea?: (view: View, atlas: Atlas) => Partial<View> | undefined;
}

const parts: ViewPart[] = [];

/** Adds parts to the view, once, before any view is made. Their order is the order in which permalinks print. */
export const addParts = (more: readonly ViewPart[]) =>
  parts.push(...more.filter((part) => !parts.includes(part)));

export const allParts = (): readonly ViewPart[] => parts;

/** The move that a press on the sea makes, if any. */
export const patchAtSea = (view: View, atlas: Atlas): Partial<View> | undefined =>
  parts.map(({ sea }) => sea?.(view, atlas)).find(Boolean);

/** The traits of a view, from all parts. */
export const traitsOf = (view: View): Traits =>
  Object.assign({}, ...parts.map(({ traits }) => traits?.(view))) as Traits;
