import type { ComponentType } from 'react';
import type { AddedLayer, Atlas } from '../atlas/types.ts';
import type { Locale } from '../locales/locales.ts';
import type { Words } from '../locales/words.ts';
import type { KeyRow } from '../lib/keymap.ts';
import type { Stroke } from '../scene/strokes.ts';
import type { Patch } from '../store/permalink.ts';
import type { QuestionSource } from './questionSheet.ts';
import type { StepSource } from './steps.ts';
import type { Store } from '../store/store.ts';
import type { Mode, View } from '../store/view.ts';

export interface AppHandle {
  readonly atlas: Atlas;
  readonly store: Store;
}

/** A row of the keymap. A row with `press` works anywhere on the page, except in a frame. */
export interface FeatureKey extends KeyRow {
  readonly press?: (app: AppHandle) => boolean | void;
}

/** A mode with a text of its own in the panel's place. */
interface Side {
  readonly mode: Mode;
  readonly label: (words: Words) => string;
  readonly Content: ComponentType;
  /** The patch of the mode's tab; without it, the tab only sets the mode. */
  readonly enter?: (atlas: Atlas, view: View) => Patch;
}

/** The page inside of another: it replaces the header and what features lay over the page. */
export interface Frame {
  readonly Top: ComponentType;
  readonly Foot: ComponentType;
  /** True if the panel is beside the map. */
  readonly hasPanel: (view: View) => boolean;
  /** The keys that make a view one of a frame, with the panel or without. */
  readonly look: (hasPanel: boolean) => Partial<View>;
}

/** The drawing on the map of this window. */
interface Strokes {
  readonly get: () => readonly Stroke[];
  readonly subscribe: (listener: () => void) => () => void;
}

/** A feature's contributions to other features, loaded when those open. */
export interface LatePart {
  /** The keys of its own scope, for the list of all keys: it binds them itself while it is in use. */
  readonly keys?: readonly KeyRow[];
  /** Its questions, for a handout. */
  readonly loadQuestions?: () => Promise<QuestionSource>;
  /** Its steps, for slides. */
  readonly steps?: StepSource;
}

/** An ability of the atlas beside being read. It knows the store; the store knows no feature. */
export interface Feature {
  readonly id: string;
  readonly keys?: readonly FeatureKey[];
  /** Loads what other features show later: in the list of all keys, in the dialog to share. */
  readonly loadLate?: () => Promise<LatePart>;
  /** Its button in the header. */
  readonly Action?: ComponentType;
  /** Its place among the controls over the header. */
  readonly Control?: ComponentType<{ readonly className?: string }>;
  /** Its entry in the menu at the end of the header. */
  readonly MenuEntry?: ComponentType;
  /** Its entry in the menu of the layers. */
  readonly LayerEntry?: ComponentType;
  /** A hook that reads the layer that it adds to the atlas, in a language; null while it has none. */
  readonly useLayer?: (atlas: Atlas, locale: Locale, store: Store) => AddedLayer | null;
  /** Its control among the menus over the map. */
  readonly MapControl?: ComponentType;
  /** Its overlay on the page. */
  readonly Overlay?: ComponentType;
  /** True if it lays it over a frame too. */
  readonly inFrames?: boolean;
  readonly side?: Side;
  /** Opens its dialog at a tab, for what leads there from elsewhere. */
  readonly openTab?: (tab: string) => void;
  readonly strokes?: Strokes;
  readonly frame?: Frame;
  /** Runs once in the browser, before the view is that of the address. */
  readonly beforePlace?: (app: AppHandle) => void;
  /** Runs once in the browser, before the page is hydrated. */
  readonly start?: (app: AppHandle) => void;
}
