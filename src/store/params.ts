import { kindOf } from '../atlas/lookup.ts';
import type { Id } from '../atlas/id.ts';
import type { Atlas } from '../atlas/types.ts';
import { clamp } from '../lib/clamp.ts';
import { MERIDIANS, PROJECTIONS, ZOOM, type LonLat } from '../geo/camera.ts';
import { localeOf } from '../locales/locales.ts';
import { PREFERENCES } from '../ui/preferences.ts';
import { allParts, type Param, type Params } from './parts.ts';
import { finite, isUnset, listOf, oneOf, orEmpty, rounded } from './values.ts';
import { isAdded, MOST_COMPARED, PANES, SHADED, type Layer, type Mode, type View } from './view.ts';

/** Decimals that tell places apart at the highest zoom. */
const DIGITS = { degrees: 2, zoom: 2 } as const;

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

/** Reads countries and regions, each once, the first few. */
function parseCompare(value: unknown, atlas: Atlas): readonly Id[] | undefined {
  if (isUnset(value)) return [];
  const isPlace = (id: unknown): id is Id =>
    typeof id === 'string' &&
    Object.hasOwn(atlas.reach, id) &&
    ['country', 'region'].includes(kindOf(atlas, id) ?? '');
  const known = listOf(value)?.filter(isPlace);
  return known && [...new Set(known)].slice(0, MOST_COMPARED);
}

export const layers = (): readonly Layer[] => [
  ...SHADED,
  'blank',
  ...allParts().flatMap((part) => part.layers ?? []),
];
/** Lists the layers that a reader chooses from: those of the article, and one that was added. */
export const offeredLayers = ({ added }: Atlas): readonly Layer[] =>
  layers().filter((layer) => (isAdded(layer) ? layer === added?.layer : layer !== 'blank'));
export const modes = (): readonly Mode[] => [
  'map',
  'table',
  ...allParts().flatMap((part) => part.modes ?? []),
];

/** Ids of swatches read like `named-3`; one that the layer lacks brings out nothing. */
const SWATCH = /^[a-z]{1,20}(-[a-z0-9]{1,20}){0,4}$/;

type Keys =
  | 'focus' | 'layer' | 'projection' | 'meridian' | 'center' | 'zoom'
  | 'pane' | 'mode' | 'highlight' | 'compare' | 'lang' | 'theme'; // prettier-ignore

const CORE: Params<Keys> = {
  focus: {
    home: null,
    parse: (value, atlas) => {
      if (value === null || value === '') return null;
      return typeof value === 'string' && Object.hasOwn(atlas.reach, value) ? value : undefined;
    },
    format: orEmpty,
  },
  layer: { home: 'parties', parse: (value) => oneOf(layers())(value), format: String },
  projection: { home: 'equal-earth', parse: oneOf(PROJECTIONS), format: String },
  meridian: { home: 'atlantic', parse: oneOf(MERIDIANS), format: String },
  center: { home: null, parse: parseCenter, format: (value) => value?.join(',') ?? '' },
  zoom: { home: null, parse: parseZoom, format: orEmpty },
  pane: { home: 'auto', parse: oneOf(PANES), format: String, staysOnBack: true },
  mode: { home: 'map', parse: (value) => oneOf(modes())(value), format: String, staysWhenLed: true },
  highlight: {
    home: null,
    parse: (value) => {
      if (isUnset(value)) return null;
      return typeof value === 'string' && SWATCH.test(value) ? value : undefined;
    },
    format: orEmpty,
  },
  compare: { home: [], parse: parseCompare, format: (value) => value.join(','), staysOnBack: true },
  lang: {
    home: null,
    parse: (value) => (isUnset(value) ? null : typeof value === 'string' ? localeOf(value) : undefined),
    format: orEmpty,
    staysWhenLed: true,
  },
  theme: {
    home: null,
    parse: (value) => (isUnset(value) ? null : oneOf(PREFERENCES.theme)(value)),
    format: orEmpty,
    staysWhenLed: true,
    isHosts: true,
  },
};

export type ViewKey = keyof View;
export type AnyParam = Param<View[ViewKey]>;

/** All params of the view, those of features after those of the core, in the order in which links print. */
export const params = (): ReadonlyMap<ViewKey, AnyParam> => {
  const rows = allParts().map((part) => part.params ?? {});
  return new Map(Object.entries(Object.assign({}, CORE, ...rows)) as [ViewKey, AnyParam][]);
};
