import type { Id } from '../atlas/types.ts';
import type { LonLat, Meridian, ProjectionName } from '../geo/camera.ts';
import type { Locale } from '../i18n/locales.ts';
import type { ValueOf } from '../ui/settings.ts';

/** What the shades mean. */
export const LAYERS = ['parties', 'named', 'regions', 'wording'] as const;
export type Layer = (typeof LAYERS)[number];

export const PANES = ['open', 'closed'] as const;
export type Pane = (typeof PANES)[number];

/** What the stage shows. */
export const MODES = ['map', 'table'] as const;
export type Mode = (typeof MODES)[number];

/** What a frame on another page shows: the whole page, the map alone, or the map with the text beside it. */
export const EMBEDS = ['off', 'map', 'panel'] as const;
export type Embed = (typeof EMBEDS)[number];

/** How many places stand side by side at most. */
export const MOST_COMPARED = 4;

/** Where the reader is: small, plain, serialisable. */
export interface View {
  readonly focus: Id | null;
  readonly layer: Layer;
  readonly projection: ProjectionName;
  /** The middle of a flat map; the globe has none. */
  readonly meridian: Meridian;
  /** The middle of the picture; null where the focus decides. */
  readonly center: LonLat | null;
  /** Times the size of the whole world; null where the focus decides. */
  readonly zoom: number | null;
  /** Whether the panel stands beside the map. */
  readonly pane: Pane;
  readonly mode: Mode;
  /** Countries and regions that stand side by side, in the order they were pinned. */
  readonly compare: readonly Id[];
  /** The language of the interface; null where the reader's own settings decide. */
  readonly lang: Locale | null;
  readonly embed: Embed;
  /** Light or dark, for who shows the page in a frame; null where the reader's own settings decide. */
  readonly theme: ValueOf<'theme'> | null;
}

export const HOME: View = {
  focus: null,
  layer: 'parties',
  projection: 'equal-earth',
  meridian: 'atlantic',
  center: null,
  zoom: null,
  pane: 'open',
  mode: 'map',
  compare: [],
  lang: null,
  embed: 'off',
  theme: null,
};
