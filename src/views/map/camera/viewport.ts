import { zoomIdentity, type ZoomTransform } from 'd3-zoom';
import { FRAME } from '../../../geo/frame.ts';
import type { Box } from '../../../geo/path.ts';
import type { Camera } from '../../../geo/camera.ts';
import { centerAt, middleOf, southOf, within } from '../../../geo/cameraMath.ts';

/** How far below the frame the map may be moved, in heights of it. */
const BELOW = 1.6;

export type Viewport = ReturnType<typeof createViewport>;
export type Measures = ReturnType<Viewport['measure']>;

/** The pixels that the map is seen through: pixels of the page, units of the frame, transforms of d3-zoom. */
export function createViewport(view: HTMLElement, svg: SVGSVGElement) {
  /** Pixels to a unit of the frame, and where the frame begins. */
  const measure = () => {
    const width = svg.clientWidth || view.clientWidth;
    return {
      unit: width / FRAME.width,
      left: (view.clientWidth - width) / 2,
      width: view.clientWidth,
      height: view.clientHeight,
    };
  };

  const transformOf = (camera: Camera): ZoomTransform => {
    const { unit, left, width, height } = measure();
    const [x, y] = middleOf(camera);
    const k = camera.zoom;
    return zoomIdentity.translate(width / 2 - k * (x * unit + left), height / 2 - k * y * unit).scale(k);
  };

  /** The camera that a transform makes of another. */
  const cameraAt = (transform: ZoomTransform, of: Camera): Camera => {
    const zoom = transform.k;
    if (of.projection === 'globe') return { ...of, zoom };
    const { unit, left, width, height } = measure();
    const [x, y] = transform.invert([width / 2, height / 2]);
    return { ...of, zoom, center: centerAt({ ...of, zoom }, [(x - left) / unit, y / unit]) };
  };

  /** How far the map may be moved, in pixels of the whole world; a globe has no edge. */
  const extentOf = (camera: Camera): [[number, number], [number, number]] => {
    const { unit, left, width, height } = measure();
    if (camera.projection === 'globe')
      return [
        [-Infinity, -Infinity],
        [Infinity, Infinity],
      ];
    const south = Math.min(southOf(camera) * unit, height * BELOW);
    return [
      [left, 0],
      [width - left, Math.max(height, south)],
    ];
  };

  /** The camera nearest to one that shows nothing beyond the edge of the world. */
  const inSight = (camera: Camera): Camera => {
    const { unit, width } = measure();
    // A map that is not laid out, in a hidden frame say, has no edge yet.
    return unit === 0 ? camera : within(camera, width / 2 / unit);
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
