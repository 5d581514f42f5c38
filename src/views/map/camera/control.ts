import type { Id } from '../../../atlas/id.ts';
import type { LonLat } from '../../../geo/camera.ts';
import type { View } from '../../../store/view.ts';

/** The actions of the camera. */
export interface CameraControl {
  /** The current camera, to stay there. */
  readonly here: () => Pick<View, 'center' | 'zoom'>;
  /** Moves the map so that a point, in degrees, is visible. */
  readonly reveal: (lonLat: LonLat) => void;
  /** Zooms by a factor around the middle. */
  readonly zoomBy: (factor: number) => void;
  /** Moves the map, or turns the globe, by shares of the frame. */
  readonly panBy: (x: number, y: number) => void;
  /** The country nearest to a point of the window, within so many pixels. */
  readonly nearest: (clientX: number, clientY: number, within: number) => Id | null;
  /**
   * The country meant at a point of the window over `under`: a small state within a number of pixels, or
   * `under`.
   */
  readonly meant: (under: Id | null, clientX: number, clientY: number, reach: number) => Id | null;
  readonly stop: () => void;
}
