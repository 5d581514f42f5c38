import type { Atlas } from '../atlas/types.ts';
import { params, type ViewKey } from './params.ts';
import type { View } from './view.ts';

/** A patch from outside: any key, any value. */
export type Patch = { readonly [key in ViewKey]?: unknown };

/** The keys that make a place of the map; the rest says how one looks at it. */
const PLACE = ['focus', 'layer', 'projection', 'meridian', 'center', 'zoom', 'compare'] as const;
const namesPlace = (patch: Patch) => PLACE.some((key) => Object.hasOwn(patch, key));

const print = (key: ViewKey, view: View): string => {
  const param = params().get(key);
  if (!param) throw new Error(`no param for the key "${key}"`);
  return param.format(view[key]);
};

/** The view at rest. */
export const home = (): View =>
  Object.fromEntries([...params()].map(([key, param]) => [key, param.home])) as unknown as View;

/** The place that a key of a patch leads to, all else at rest; the patch itself where it names a place. */
function lead(patch: Patch, atlas: Atlas): Patch {
  if (namesPlace(patch)) return patch;
  for (const [key, { leads, parse: read }] of params()) {
    const value = leads && Object.hasOwn(patch, key) ? read(patch[key], atlas) : undefined;
    const place = value === undefined ? undefined : leads?.(value, atlas);
    if (place === undefined) continue;
    const rest = [...params()].flatMap(([other, param]) =>
      param.staysWhenLed ? [] : [[other, param.home] as const],
    );
    return { ...Object.fromEntries(rest), ...readPatch(place), ...patch };
  }
  return patch;
}

/**
 * The gate: a view moved by a patch. What the atlas does not know is dropped;
 * where nothing changes, the same view comes back. Who opens another place and names no camera is taken there.
 */
export function admit(view: View, asked: Patch, atlas: Atlas): View {
  const patch = lead(asked, atlas);
  const focus = Object.hasOwn(patch, 'focus') ? params().get('focus')?.parse(patch.focus, atlas) : undefined;
  const isTaken =
    typeof focus === 'string' && focus !== view.focus && !('center' in patch) && !('zoom' in patch);
  let next: View =
    isTaken && (view.center ?? view.zoom) !== null ? { ...view, center: null, zoom: null } : view;
  for (const [key, param] of params()) {
    if (!Object.hasOwn(patch, key)) continue;
    const value = param.parse(patch[key], atlas);
    if (value !== undefined && param.format(value) !== param.format(next[key]))
      next = { ...next, [key]: value };
  }
  return next;
}

/** Reads a patch from a query string; leaves out keys that no param has. */
export function readPatch(search: string): Patch {
  const query = new URLSearchParams(search);
  return Object.fromEntries(
    [...params().keys()].flatMap((key) => (query.has(key) ? [[key, query.get(key)]] : [])),
  );
}

/** The view that a permalink names. */
export const parse = (search: string, atlas: Atlas): View => admit(home(), readPatch(search), atlas);

/** Prints a view's permalink: `?focus=fra&layer=named`, or '' for the view at rest. */
export function format(view: View): string {
  const query = new URLSearchParams();
  const rest = home();
  let isLed = false;
  for (const [key, param] of params()) {
    const text = param.format(view[key]);
    if (text === print(key, rest)) continue;
    query.set(key, text);
    isLed ||= param.leads !== undefined;
  }
  // Without a place, the link would lead to the place of that key.
  if (isLed && !PLACE.some((key) => query.has(key))) query.set('focus', '');
  // A comma may stand in a query as it is.
  const text = query.toString().replaceAll('%2C', ',');
  return text && `?${text}`;
}

/**
 * Reads the place that a pasted link names, in its one spelling, and lists what of the link names none. Takes a
 * whole address too. Leaves out how one looked at the place (its mode, its language).
 */
export function readPlace(link: string, atlas: Atlas): { at: string; unknown: string[] } {
  const query = /\?[^#]*/.exec(link)?.[0];
  if (query === undefined && !/^(\w+:.*)?$/.test(link))
    return { at: '', unknown: [`"${link}" is no link: it has no "?"`] };
  const pairs = [...new URLSearchParams(query)];
  const unknown = pairs.flatMap(([name, text]) => {
    const param = params().get(name as ViewKey);
    if (!param) return [`unknown key "${name}"`];
    const value = param.leads ? null : param.parse(text, atlas);
    const isWhole = value !== undefined && (name !== 'compare' || param.format(value) === text);
    return isWhole ? [] : [`unknown ${name} "${text}"`];
  });
  const patch = Object.fromEntries(pairs.filter(([name]) => PLACE.some((key) => key === name)));
  return { at: format(admit(home(), patch, atlas)), unknown };
}

/** The address that moves to a place from wherever one is. */
export const hrefTo = (focus: string): string => `?focus=${encodeURIComponent(focus)}`;
