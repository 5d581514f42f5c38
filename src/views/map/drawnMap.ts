import { createStore } from 'zustand/vanilla';
import type { Surface } from './surface/surface.ts';

/** The map in the page, for layers over it and for what gives the keyboard back to it. */
interface DrawnMap {
  /** The map with what stands around the drawing. */
  readonly map: HTMLElement;
  /** The part of the page that the drawing is seen through. */
  readonly frame: HTMLElement;
  readonly svg: SVGSVGElement;
  readonly surface: Surface;
}

/** The map once it answers; null before. */
export const drawnMap = createStore<DrawnMap | null>(() => null);
