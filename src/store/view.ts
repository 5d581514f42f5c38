import type { Id } from '../atlas/types.ts';

/** What the shades mean. */
export const LAYERS = ['parties', 'named', 'regions', 'wording'] as const;
export type Layer = (typeof LAYERS)[number];

export const PANES = ['open', 'closed'] as const;
export type Pane = (typeof PANES)[number];

/** Where the reader is: small, plain, serialisable. */
export interface View {
  readonly focus: Id | null;
  readonly layer: Layer;
  /** Whether the panel stands beside the map. */
  readonly pane: Pane;
}

export const HOME: View = { focus: null, layer: 'parties', pane: 'open' };
