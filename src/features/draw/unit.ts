import { createProjection } from '../../geo/projections.ts';
import { FRAME } from '../../geo/frame.ts';
import { NIB_WIDTHS } from '../../scene/strokes.ts';
import type { Nib } from '../../store/pen.ts';
import { currentCamera } from '../../views/map/camera/currentCamera.ts';

/** Pixels to a unit of the frame on the map that the widths of the nibs are given for. */
const USUAL = 0.5;
/** Pixels of the letters that they go with. */
const LETTERS = 16;

/** Units of the frame that a nib is wide: as many pixels on a small map as on a large one, more for a large type. */
export function widthOn(svg: SVGSVGElement, nib: Nib): number {
  const unit = svg.clientWidth / FRAME.width || USUAL;
  const letters = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || LETTERS;
  return (NIB_WIDTHS[nib] * USUAL * (letters / LETTERS)) / unit;
}

/** The projection of what is drawn just now. */
export function projectionNow() {
  const { from, to, t } = currentCamera.getState();
  return createProjection(from, to, t);
}
