import type { ComponentType } from 'react';
import type { Atlas } from '../atlas/types.ts';
import type { Store } from '../store/store.ts';

export interface AppHandle {
  readonly atlas: Atlas;
  readonly store: Store;
}

/** What the atlas can do beside being read. It knows the store; the store knows none of these. */
export interface Feature {
  readonly id: string;
  /** Its place in the toolbar. */
  readonly Action?: ComponentType;
  /** A key of a single character that it answers to from anywhere on the page. */
  readonly shortcut?: { readonly key: string; readonly press: (app: AppHandle) => void };
  /** What it lays over the page. */
  readonly Overlay?: ComponentType;
  /** Whether it lays it over a frame too. */
  readonly inFrames?: boolean;
  /** Runs once in the browser, before the page is hydrated. */
  readonly start?: (app: AppHandle) => void;
}
