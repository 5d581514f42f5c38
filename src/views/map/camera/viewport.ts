import { zoomIdentity, type ZoomTransform } from 'd3-zoom';
import { FRAME } from '../../../geo/frame.ts';
import type { Box } from '../../../geo/path.ts';
import type { Camera } from '../../../geo/camera.ts';
import { centerAt, middleOf, southOf, within } from '../../../geo/cameraMath.ts';

/** The distance that the map may move below the frame, in frame heights. */
const BELOW = 1.6;

export type Viewport = ReturnType<typeof createViewport>;
export type Measures = ReturnType<Viewport['measure']>;

/**
 * Creates the viewport, the pixels through which the map is seen: pixels of the page, units of the frame, transforms
 * of d3-zoom.
 */
export function createViewport(view: HTMLElement, svg: SVGSVGElement) {
  /** Measures the pixels per unit of the frame, the frame's origin in the visible part, and that part's size. */
  const measure = () => {
    const unit = (svg.clientWidth || view.clientWidth) / FRAME.width;
    const { clientWidth: width, clientHeight: height } = view;
    return {
      unit,
      left: (width - FRAME.width * unit) / 2,
      top: (height - FRAME.height * unit) / 2,
      width,
      height,
    };
  };

  const transformOf = (camera: Camera): ZoomTransform => {
    const { unit, left, top, width, height } = measure();
    const [x, y] = middleOf(camera);
    const k = camera.zoom;
    return zoomIdentity
      .translate(width / 2 - k * (x * unit + left), height / 2 - k * (y * unit + top))
      .scale(k);
  };

  /** Applies a transform to a camera. */
  const cameraAt = (transform: ZoomTransform, of: Camera): Camera => {
    const zoom = transform.k;
    if (of.projection === 'globe') return { ...of, zoom };
    const { unit, left, top, width, height } = measure();
    const [x, y] = transform.invert([width / 2, height / 2]);
    return { ...of, zoom, center: centerAt({ ...of, zoom }, [(x - left) / unit, (y - top) / unit]) };
  };

  /** The distance that the map may move, in pixels of the whole world; a globe has no limit. */
  const extentOf = (camera: Camera): [[number, number], [number, number]] => {
    const { unit, left, top, width, height } = measure();
    if (camera.projection === 'globe')
      return [
        [-Infinity, -Infinity],
        [Infinity, Infinity],
      ];
    const south = top + Math.min(southOf(camera) * unit, FRAME.height * unit * BELOW);
    return [
      [left, top],
      [width - left, Math.max(height - top, south)],
    ];
  };

  /** The nearest camera that shows nothing beyond the edge of the world. */
  const inSight = (camera: Camera): Camera => {
    const { unit, width, height } = measure();
    // A map that is not laid out, in a hidden frame say, has no edge yet.
    return unit === 0 ? camera : within(camera, [width / 2 / unit, height / 2 / unit]);
  };

  /** The part of the whole world that a camera sees, in units of the frame at zoom 1. */
  const boxOf = (camera: Camera): Box => {
    const { unit, width, height } = measure();
    const [x, y] = middleOf(camera);
    const [wide, high] = [width / 2 / unit / camera.zoom, height / 2 / unit / camera.zoom];
    return [x - wide, y - high, x + wide, y + high];
  };

  return { measure, boxOf, transformOf, cameraAt, extentOf, within: inSight };
}
