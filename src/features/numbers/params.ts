import type { Part } from '../../store/parts.ts';

declare module '../../store/view.ts' {
  interface Layers {
    /** Numbers of the reader's own. */
    own: true;
  }
}

export const numbers: Part = { layers: ['own'] };
