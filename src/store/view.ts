import type { Id } from '../atlas/id.ts';
import type { LonLat, Meridian, ProjectionName } from '../geo/camera.ts';
import type { Locale } from '../locales/locales.ts';
import type { ValueOf } from '../ui/preferences.ts';

/** The layers of the article that say something: the choice of a reader. */
export const SHADED = ['parties', 'named', 'regions', 'wording'] as const;
export type CoreLayer = (typeof SHADED)[number] | 'blank';

/** Names of the layers. A feature augments it with a layer that it adds. */
// oxlint-disable-next-line typescript/no-empty-object-type
export interface Layers extends Record<CoreLayer, true> {}
export type Layer = keyof Layers;

/** Tests whether a layer is one that a feature adds: what it shows is not the article's. */
export const isAdded = (layer: Layer): layer is Exclude<Layer, CoreLayer> =>
  layer !== 'blank' && !SHADED.some((one) => one === layer);

/** States of the panel: open while something is in focus, always, or never. */
export const PANES = ['auto', 'open', 'closed'] as const;
export type Pane = (typeof PANES)[number];

/** Names of what the page shows. A feature augments it with modes of its own. */
export interface Modes {
  map: true;
  table: true;
}
export type Mode = keyof Modes;

/** The maximum number of compared places. */
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
  readonly pane: Pane;
  readonly mode: Mode;
  /** A step of the key that is brought out, by the id of its swatch; null for none. */
  readonly highlight: string | null;
  /** Countries and regions that stand side by side, in the order they were pinned. */
  readonly compare: readonly Id[];
  /** The language of the interface; null where the reader's own settings decide. */
  readonly lang: Locale | null;
  /** Light or dark, for who shows the page in a frame; null where the reader's own settings decide. */
  readonly theme: ValueOf<'theme'> | null;
}

/** The reader's place: small, plain, serializable. */
export type View = CoreView & Readonly<FeatureView>;

/** Tests whether the panel stands beside the map. */
export const isOpen = ({ pane, focus, also, compare }: View): boolean =>
  pane === 'open' || (pane === 'auto' && (focus !== null || also !== null || compare.length > 0));
