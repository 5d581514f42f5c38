import { createStore } from 'zustand/vanilla';
import { AT_REST, type Camera } from '../../../geo/camera.ts';

/** The camera that the map is drawn with, or two and how far from one to the other (0 to 1): for what lies over the map. */
interface CurrentCamera {
  readonly from: Camera;
  readonly to: Camera;
  readonly t: number;
  /** Whether a gesture or a flight moves it. */
  readonly isMoving: boolean;
}

export const currentCamera = createStore<CurrentCamera>(() => ({
  from: AT_REST,
  to: AT_REST,
  t: 0,
  isMoving: false,
}));
