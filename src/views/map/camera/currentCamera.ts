import { createStore } from 'zustand/vanilla';
import { AT_REST, type Camera, type LonLat } from '../../../geo/camera.ts';
import type { Point } from '../../../geo/path.ts';

/** The map's current camera, or two cameras and the progress between them (0 to 1), for layers over the map. */
interface CurrentCamera {
  readonly from: Camera;
  readonly to: Camera;
  readonly t: number;
  /** True if a gesture or a flight moves it. */
  readonly isMoving: boolean;
  /**
   * The point of a place on the map at rest, in units of the frame; undefined until the camera has loaded.
   */
  readonly locate?: (at: LonLat) => Point | null;
}

export const currentCamera = createStore<CurrentCamera>(() => ({
  from: AT_REST,
  to: AT_REST,
  t: 0,
  isMoving: false,
}));
