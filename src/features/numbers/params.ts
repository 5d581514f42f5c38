import type { ViewPart } from '../../store/parts.ts';

declare module '../../store/view.ts' {
  interface Layers {
    /** Numbers of the reader's own. */
    own: true;
  }
}

export const numbersPart: ViewPart = { layers: ['own'] };
