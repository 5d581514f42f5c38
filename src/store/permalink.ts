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
  if (!param) throw new Error(`No row of params has the key "${key}".`);
  return param.format(view[key]);
};

/** The view at rest. */
export const home = (): View =>
  Object.fromEntries([...params()].map(([key, param]) => [key, param.home])) as unknown as View;

/**
 * The place that a key of a patch leads to, with everything else at rest; the patch itself if it names a
 * place.
 */
function lead(patch: Patch, atlas: Atlas, mode: unknown): Patch {
  if (namesPlace(patch)) return patch;
  for (const [key, { leads, leadsIn, parse: read }] of params()) {
    if (!leadsIn?.some((one) => one === mode)) continue;
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
 * Moves a view by a patch: the only gate. Unknown values are dropped; if nothing changes, the same view returns.
 * Opening another place without a camera goes to that place.
 */
export function admit(view: View, asked: Patch, atlas: Atlas): View {
  const mode = params().get('mode')?.parse(asked.mode, atlas) ?? view.mode;
  const patch = lead(asked, atlas, mode);
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

/** Tests whether a view repeats the whole query that led to it, as written. */
export const isSound = (search: string, view: View): boolean =>
  [...new URLSearchParams(search)].every(([key, text]) => {
    const param = params().get(key as ViewKey);
    return param && (!text || param.format(view[key as ViewKey]) === text);
  });

/** The view that a permalink names. */
export const parse = (search: string, atlas: Atlas): View => admit(home(), readPatch(search), atlas);

/** The link to the place at rest. The mode and the language stay. */
export const hrefHome = (): string =>
  `?${[...params()].flatMap(([key, { staysWhenLed, format: printed, home: rest }]) => (staysWhenLed ? [] : `${key}=${printed(rest)}`)).join('&')}`;

/**
 * Prints a view's permalink: `?focus=fra&layer=named`, or '' for the view at rest.
 * @param named the keys that the rest of the address names, which are left out
 */
export function format(view: View, named: readonly ViewKey[] = []): string {
  const query = new URLSearchParams();
  const rest = home();
  let isLed = false;
  for (const [key, param] of params()) {
    const text = param.format(view[key]);
    if (text === print(key, rest) || named.includes(key)) continue;
    query.set(key, text);
    isLed ||= param.leadsIn?.includes(view.mode) === true;
  }
  // Without a place, the link would lead to the place of that key.
  if (isLed && !PLACE.some((key) => query.has(key) || named.includes(key))) query.set('focus', '');
  // A query may contain a plain comma.
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

/** The address that leads to a place from the current view. */
export const hrefTo = (focus: string): string => `?focus=${encodeURIComponent(focus)}`;
