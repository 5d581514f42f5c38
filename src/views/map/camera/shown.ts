import { createStore } from 'zustand/vanilla';
import type { Picture } from '../../../geo/projections.ts';
import { AT_REST } from '../../../scene/place.ts';

/** The picture that is drawn, or two and how far from one to the other (0 to 1): for what lies over the map. */
interface Shown {
  readonly from: Picture;
  readonly to: Picture;
  readonly t: number;
}

export const shown = createStore<Shown>(() => ({ from: AT_REST, to: AT_REST, t: 0 }));
