import type { Id } from '../atlas/types.ts';
import type { LonLat, Meridian, ProjectionName } from '../geo/camera.ts';
import type { Locale } from '../i18n/locales.ts';
import type { ValueOf } from '../ui/settings.ts';

/** Names of the layers of the article. A feature augments it with a layer of its own. */
export interface Layers {
  parties: true;
  named: true;
  regions: true;
  wording: true;
  blank: true;
}
export type Layer = keyof Layers;

/** The layers of the article that say something: the choice of a reader. */
export const SHADED = ['parties', 'named', 'regions', 'wording'] as const satisfies readonly Layer[];

export const PANES = ['open', 'closed'] as const;
export type Pane = (typeof PANES)[number];

/** Names of what the page shows. A feature augments it with modes of its own. */
export interface Modes {
  map: true;
  table: true;
}
export type Mode = keyof Modes;

/** How many places stand side by side at most. */
export const MOST_COMPARED = 4;

/** The keys of a view that features own. They augment it. */
// oxlint-disable-next-line typescript/no-empty-object-type
export interface FeatureView {}

interface CoreView {
  readonly focus: Id | null;
  readonly layer: Layer;
  readonly projection: ProjectionName;
  /** The middle of a flat map; the globe has none. */
  readonly meridian: Meridian;
  /** The middle of the camera, in degrees; null where the focus decides. */
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
  /** Light or dark, for who shows the page in a frame; null where the reader's own settings decide. */
  readonly theme: ValueOf<'theme'> | null;
}

/** Where the reader is: small, plain, serialisable. */
export type View = CoreView & Readonly<FeatureView>;
