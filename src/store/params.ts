import type { Atlas } from '../atlas/types.ts';
import { HOME, LAYERS, PANES, type View } from './view.ts';

/** A patch from outside: any key, any value. */
export type Patch = { readonly [key in keyof View]?: unknown };

interface Param<K extends keyof View> {
  /** The value, or undefined where it names nothing the atlas knows. */
  readonly parse: (value: unknown, atlas: Atlas) => View[K] | undefined;
  readonly format: (value: View[K]) => string;
}

const oneOf =
  <T extends string>(values: readonly T[]) =>
  (value: unknown): T | undefined =>
    values.find((known) => known === value);

/** One row a key: the only parser and printer of places. */
const PARAMS: { readonly [K in keyof View]: Param<K> } = {
  focus: {
    parse: (value, atlas) => {
      if (value === null || value === '') return null;
      return typeof value === 'string' && Object.hasOwn(atlas.reach, value) ? value : undefined;
    },
    format: (value) => value ?? '',
  },
  layer: { parse: oneOf(LAYERS), format: String },
  pane: { parse: oneOf(PANES), format: String },
};

const KEYS = Object.keys(PARAMS) as (keyof View)[];

/**
 * The gate: a view moved by a patch. What the atlas does not know is dropped;
 * where nothing changes, the same view comes back.
 */
export function admit(view: View, patch: Patch, atlas: Atlas): View {
  let next = view;
  for (const key of KEYS) {
    if (!Object.hasOwn(patch, key)) continue;
    const value = PARAMS[key].parse(patch[key], atlas);
    if (value !== undefined && value !== next[key]) next = { ...next, [key]: value };
  }
  return next;
}

/** A patch from a query string; keys that are no place's are left out. */
export function readPatch(search: string): Patch {
  const params = new URLSearchParams(search);
  return Object.fromEntries(KEYS.flatMap((key) => (params.has(key) ? [[key, params.get(key)]] : [])));
}

/** The view that a permalink names. */
export const parse = (search: string, atlas: Atlas): View => admit(HOME, readPatch(search), atlas);

/** A view's permalink: `?focus=fra&layer=named`, or '' for the view at rest. */
export function format(view: View): string {
  const params = new URLSearchParams();
  for (const key of KEYS) {
    if (view[key] !== HOME[key])
      params.set(key, (PARAMS[key].format as (value: unknown) => string)(view[key]));
  }
  const query = params.toString();
  return query && `?${query}`;
}

/** The address that moves to a place from wherever one is. */
export const hrefTo = (focus: string): string => `?focus=${encodeURIComponent(focus)}`;
