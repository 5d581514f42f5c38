import { kindOf } from '../atlas/lookup.ts';
import type { Atlas, Id } from '../atlas/types.ts';
import { MERIDIANS, PROJECTIONS, ZOOM, type LonLat } from '../geo/camera.ts';
import { LOCALES } from '../i18n/locales.ts';
import { SETTINGS } from '../ui/settings.ts';
import {
  COUNT,
  DISPLAYS,
  EMBEDS,
  HOME,
  LAYERS,
  MODES,
  MOST_COMPARED,
  PANES,
  QUIZ_KINDS,
  SEED,
  type View,
} from './view.ts';

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

/** The decimals that tell places apart at the highest zoom. */
const DIGITS = { degrees: 2, zoom: 2 } as const;
const rounded = (value: number, digits: number) => Number(value.toFixed(digits)) || 0;
const clamp = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));

/** A number that is one, from a number or its text. */
function finite(value: unknown): number | undefined {
  const given = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof given === 'number' && Number.isFinite(given) ? given : undefined;
}

const isUnset = (value: unknown) => value === null || value === '';
const listOf = (value: unknown): unknown[] | undefined =>
  typeof value === 'string' ? value.split(',') : Array.isArray(value) ? (value as unknown[]) : undefined;

function parseCenter(value: unknown): LonLat | null | undefined {
  if (isUnset(value)) return null;
  const [lon, lat, ...more] = (listOf(value) ?? []).map(finite);
  if (lon === undefined || lat === undefined || more.length > 0) return undefined;
  const around = lon >= -180 && lon <= 180 ? lon : ((((lon + 180) % 360) + 360) % 360) - 180;
  return [rounded(around, DIGITS.degrees), rounded(clamp(lat, -90, 90), DIGITS.degrees)];
}

function parseZoom(value: unknown): number | null | undefined {
  if (isUnset(value)) return null;
  const zoom = finite(value);
  return zoom === undefined ? undefined : rounded(clamp(zoom, ZOOM.least, ZOOM.most), DIGITS.zoom);
}

/** A whole number, brought within its bounds. */
function parseWhole(value: unknown, { least, most }: { least: number; most: number }): number | undefined {
  const given = finite(value);
  return given === undefined ? undefined : clamp(Math.round(given), least, most);
}

/** Some of a few, in the order that they have; none for all. */
function someOf<T extends string>(value: unknown, known: readonly T[]): readonly T[] | undefined {
  if (isUnset(value)) return [];
  const given = listOf(value);
  const chosen = given && known.filter((one) => given.includes(one));
  return chosen?.length === known.length ? [] : chosen;
}

/** Countries and regions, each once, the first few. */
function parseCompare(value: unknown, atlas: Atlas): readonly Id[] | undefined {
  if (isUnset(value)) return [];
  const isPlace = (id: unknown): id is Id =>
    typeof id === 'string' &&
    Object.hasOwn(atlas.reach, id) &&
    ['country', 'region'].includes(kindOf(atlas, id) ?? '');
  const known = listOf(value)?.filter(isPlace);
  return known && [...new Set(known)].slice(0, MOST_COMPARED);
}

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
  projection: { parse: oneOf(PROJECTIONS), format: String },
  meridian: { parse: oneOf(MERIDIANS), format: String },
  center: { parse: parseCenter, format: (value) => value?.join(',') ?? '' },
  zoom: { parse: parseZoom, format: (value) => String(value ?? '') },
  pane: { parse: oneOf(PANES), format: String },
  mode: { parse: oneOf(MODES), format: String },
  step: {
    parse: (value, atlas) => (isUnset(value) ? null : oneOf(atlas.story.map(({ id }) => id))(value)),
    format: (value) => value ?? '',
  },
  compare: { parse: parseCompare, format: (value) => value.join(',') },
  seed: {
    parse: (value) => (isUnset(value) ? null : parseWhole(value, SEED)),
    format: (value) => String(value ?? ''),
  },
  kinds: { parse: (value) => someOf(value, QUIZ_KINDS), format: (value) => value.join(',') },
  count: { parse: (value) => parseWhole(value, COUNT), format: String },
  regions: {
    parse: (value, atlas) =>
      someOf(
        value,
        atlas.regions.map(({ id }) => id),
      ),
    format: (value) => value.join(','),
  },
  lang: {
    parse: (value) => (isUnset(value) ? null : oneOf(LOCALES)(value)),
    format: (value) => value ?? '',
  },
  // `?embed` alone is the map.
  embed: { parse: (value) => (value === '' ? 'map' : oneOf(EMBEDS)(value)), format: String },
  theme: {
    parse: (value) => (isUnset(value) ? null : oneOf(SETTINGS.theme)(value)),
    format: (value) => value ?? '',
  },
  display: { parse: oneOf(DISPLAYS), format: String },
};

const KEYS = Object.keys(PARAMS) as (keyof View)[];
const print = (key: keyof View, value: View[keyof View]): string =>
  (PARAMS[key].format as (value: unknown) => string)(value);

/** What of a view makes a place of the map; the rest says how one looks at it. */
const PLACE = ['focus', 'layer', 'projection', 'meridian', 'center', 'zoom', 'compare'] as const;
const namesPlace = (patch: Patch) => PLACE.some((key) => Object.hasOwn(patch, key));

/** Who goes to a step of the story and names no place is taken to the step's own, all else at rest. */
function lead(patch: Patch, atlas: Atlas): Patch {
  const step = namesPlace(patch) ? undefined : atlas.story.find(({ id }) => id === patch.step);
  if (!step) return patch;
  const { lang: _, mode: __, display: ___, ...rest } = HOME;
  return { ...rest, ...readPatch(step.at), ...patch };
}

/**
 * The gate: a view moved by a patch. What the atlas does not know is dropped;
 * where nothing changes, the same view comes back. Who opens another place and names no camera is taken there.
 */
export function admit(view: View, given: Patch, atlas: Atlas): View {
  const patch = lead(given, atlas);
  const focus = Object.hasOwn(patch, 'focus') ? PARAMS.focus.parse(patch.focus, atlas) : undefined;
  const isLed =
    typeof focus === 'string' && focus !== view.focus && !('center' in patch) && !('zoom' in patch);
  let next: View =
    isLed && (view.center ?? view.zoom) !== null ? { ...view, center: null, zoom: null } : view;
  for (const key of KEYS) {
    if (!Object.hasOwn(patch, key)) continue;
    const value = PARAMS[key].parse(patch[key], atlas);
    if (value !== undefined && print(key, value) !== print(key, next[key])) next = { ...next, [key]: value };
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
    const text = print(key, view[key]);
    if (text !== print(key, HOME[key])) params.set(key, text);
  }
  // A step without a place would lead to the step's own.
  if (view.step !== null && !PLACE.some((key) => params.has(key))) params.set('focus', '');
  // A comma may stand in a query as it is.
  const query = params.toString().replaceAll('%2C', ',');
  return query && `?${query}`;
}

/**
 * The place that a pasted link names, in its one spelling, and what of the link names none. A whole address will
 * do. How one looked at the place (its mode, its language) is left out.
 */
export function readPlace(link: string, atlas: Atlas): { at: string; unknown: string[] } {
  const query = /\?[^#]*/.exec(link)?.[0];
  if (query === undefined && !/^(\w+:.*)?$/.test(link))
    return { at: '', unknown: [`"${link}" is no link: it has no "?"`] };
  const params = [...new URLSearchParams(query)];
  const unknown = params.flatMap(([name, text]) => {
    const key = KEYS.find((known) => known === name);
    if (!key) return [`unknown key "${name}"`];
    const value = key === 'step' ? null : PARAMS[key].parse(text, atlas);
    const isWhole = value !== undefined && (key !== 'compare' || print(key, value) === text);
    return isWhole ? [] : [`unknown ${name} "${text}"`];
  });
  const patch = Object.fromEntries(params.filter(([name]) => PLACE.some((key) => key === name)));
  return { at: format(admit(HOME, patch, atlas)), unknown };
}

/** The address that moves to a place from wherever one is. */
export const hrefTo = (focus: string): string => `?focus=${encodeURIComponent(focus)}`;
