import type { ComponentType } from 'react';
import type { Atlas } from '../atlas/types.ts';
import type { Words } from '../i18n/words.ts';
import type { KeyRow } from '../lib/keymap.ts';
import type { Patch } from '../store/permalink.ts';
import type { Store } from '../store/store.ts';
import type { Mode, View } from '../store/view.ts';

export interface AppHandle {
  readonly atlas: Atlas;
  readonly store: Store;
}

/** A row of the keymap; one that has `press` acts from anywhere on the page, unless the page stands in a frame. */
export interface FeatureKey extends KeyRow {
  readonly press?: (app: AppHandle) => boolean | void;
}

/** A mode with a text of its own in the panel's place. */
interface Side {
  readonly mode: Mode;
  readonly label: (words: Words) => string;
  readonly Content: ComponentType;
  /** What the tab of the mode moves to; the mode alone where there is none. */
  readonly enter?: (atlas: Atlas, view: View) => Patch;
}

/** The page inside of another: it replaces the header and what features lay over the page. */
interface Frame {
  readonly Top: ComponentType;
  readonly Foot: ComponentType;
  /** Whether the panel stands beside the map. */
  readonly hasPanel: (view: View) => boolean;
}

/** An ability of the atlas beside being read. It knows the store; the store knows no feature. */
export interface Feature {
  readonly id: string;
  readonly keys?: readonly FeatureKey[];
  /** The keys of its own scope, for the list of all keys: it binds them itself while it is in use. */
  readonly loadKeys?: () => Promise<readonly KeyRow[]>;
  /** Its place in the toolbar. */
  readonly Action?: ComponentType;
  /** Its place beside the layers. */
  readonly LayerAction?: ComponentType;
  /** What it lays over the page. */
  readonly Overlay?: ComponentType;
  /** Whether it lays it over a frame too. */
  readonly inFrames?: boolean;
  readonly side?: Side;
  readonly frame?: Frame;
  /** Runs once in the browser, before the view is that of the address. */
  readonly beforePlace?: (app: AppHandle) => void;
  /** Runs once in the browser, before the page is hydrated. */
  readonly start?: (app: AppHandle) => void;
}
