import { zoomIdentity, type ZoomTransform } from 'd3-zoom';
import { FRAME } from '../../../geo/frame.ts';
import type { Picture } from '../../../geo/projections.ts';
import { centerAt, middleOf, round, southOf, within } from '../../../geo/middle.ts';

/** How far below the frame the map may be moved, in heights of it. */
const BELOW = 1.6;

export type Pane = ReturnType<typeof createPane>;

/** The pane through which the map is seen: pixels of the page, units of the frame, transforms of d3-zoom. */
export function createPane(view: HTMLElement, svg: SVGSVGElement) {
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

  const transformOf = (picture: Picture): ZoomTransform => {
    const { unit, left, width, height } = measure();
    const [x, y] = middleOf(picture);
    const k = picture.zoom;
    return zoomIdentity.translate(width / 2 - k * (x * unit + left), height / 2 - k * y * unit).scale(k);
  };

  /** The picture that a transform makes of another. */
  const pictureAt = (transform: ZoomTransform, of: Picture): Picture => {
    const zoom = round(transform.k);
    if (of.projection === 'globe') return { ...of, zoom };
    const { unit, left, width, height } = measure();
    const [x, y] = transform.invert([width / 2, height / 2]);
    const whole = { ...of, zoom: transform.k };
    return { ...of, zoom, center: centerAt(whole, [(x - left) / unit, y / unit]) };
  };

  /** How far the map may be moved, in pixels of the whole world; a globe has no edge. */
  const extentOf = (picture: Picture): [[number, number], [number, number]] => {
    const { unit, left, width, height } = measure();
    if (picture.projection === 'globe')
      return [
        [-Infinity, -Infinity],
        [Infinity, Infinity],
      ];
    const south = Math.min(southOf(picture) * unit, height * BELOW);
    return [
      [left, 0],
      [width - left, Math.max(height, south)],
    ];
  };

  /** The picture nearest to one that shows nothing beyond the edge of the world. */
  const inSight = (picture: Picture): Picture => {
    const { unit, width } = measure();
    // A map that is not laid out, in a hidden frame say, has no edge yet.
    return unit === 0 ? picture : within(picture, width / 2 / unit);
  };

  return { measure, transformOf, pictureAt, extentOf, within: inSight };
}
