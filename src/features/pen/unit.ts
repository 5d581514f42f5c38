import { createProjection } from '../../geo/projections.ts';
import { FRAME } from '../../geo/frame.ts';
import { NIB_WIDTHS, type Nib } from '../../scene/strokes.ts';
import { currentCamera } from '../../views/map/camera/currentCamera.ts';

/** Pixels per unit of the frame on the map for which the widths of the nibs are given. */
const USUAL = 0.5;
/** The text size in pixels that goes with them. */
const LETTERS = 16;

/** Units of the frame that a nib is wide: as many pixels on a small map as on a large one, more for a large type. */
export function widthOn(svg: SVGSVGElement, nib: Nib): number {
  const unit = svg.clientWidth / FRAME.width || USUAL;
  const letters = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || LETTERS;
  return (NIB_WIDTHS[nib] * USUAL * (letters / LETTERS)) / unit;
}

/** The projection of the current drawing of the map. */
export function projectionNow() {
  const { from, to, t } = currentCamera.getState();
  return createProjection(from, to, t);
}
