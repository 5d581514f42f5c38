import type { CameraControl } from './camera/control.ts';

/** The camera of the whole map, until the map can move. */
export const WHOLE = { center: null, zoom: 1 } as const;

type Step = (camera: CameraControl) => void;

let connected: CameraControl | null = null;
const waiting: Step[] = [];

/** Tells the map what to do. It waits until the map can be moved. */
export function command(step: Step) {
  if (connected) step(connected);
  else waiting.push(step);
}

/** Registers the camera that carries out commands; null if none is left. */
export function attach(camera: CameraControl | null) {
  connected = camera;
  if (camera) for (const step of waiting.splice(0)) step(camera);
}
