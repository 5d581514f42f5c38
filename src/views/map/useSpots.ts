import labels from 'virtual:labels';
import { useStore } from 'zustand';
import type { Id } from '../../atlas/id.ts';
import type { LonLat } from '../../geo/camera.ts';
import { FRAME } from '../../geo/frame.ts';
import type { Point } from '../../geo/path.ts';
import type { LabelPlaces } from '../../scene/labels.ts';
import { currentCamera } from './camera/currentCamera.ts';

/** A length of the frame as a share of it: the drawing is of any size. */
export const shareOf = (value: number, whole: number) => `${((100 * value) / whole).toFixed(2)}%`;

/** Widths of the map in pixels: the style sheet hides a label on narrower maps. */
const WIDTHS = [320, 640, 900, 1100, 1500, 1800, 1900];

/** The least width of the map on which a label has its pixels, of units across; undefined where none is wide enough. */
export const widthFor = (pixels: number, room: number) =>
  WIDTHS.find((width) => (room * width) / FRAME.width >= pixels);

/** Finds where a label stands, in units of the frame: null where its place is not in view. */
export type SpotOf = (id: Id, at: LonLat) => Point | null;

/** The places of labels on the page's own map. */
export const places: LabelPlaces = labels;

const pageSpot: SpotOf = (id) =>
  places.regions[id] ?? (places.countries[id] ?? places.wordings[id])?.at ?? null;

/** The places of labels as the map rests: those of the page, until the camera has moved it. */
export function useSpots(): SpotOf {
  const locate = useStore(currentCamera, (camera) => camera.locate);
  return locate ? (_id, at) => locate(at) : pageSpot;
}
