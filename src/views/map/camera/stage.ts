import coasts from 'virtual:coasts';
import type { Id } from '../../../atlas/id.ts';
import type { Country } from '../../../atlas/types.ts';
import { AT_REST, baseOf, type Camera, haveOneBase, type LonLat } from '../../../geo/camera.ts';
import { middleOf, transformOf } from '../../../geo/cameraMath.ts';
import { FRAME } from '../../../geo/frame.ts';
import type { Point } from '../../../geo/path.ts';
import { createProjection } from '../../../geo/projections.ts';
import { createCoast, type Coast } from '../../../scene/coast.ts';
import { createSight } from '../../../scene/place.ts';
import type { Scene } from '../../../scene/scene.ts';
import { createLayout } from '../surface/layout.ts';
import type { Surface } from '../surface/surface.ts';
import { createCanvas } from './canvas.ts';
import { currentCamera } from './currentCamera.ts';
import { createDetail, type BlocksNow } from './detail.ts';
import type { Measures, Viewport } from './viewport.ts';

/** A moved drawing is committed before it is stretched or shrunk more than this. */
const STRETCH = 2;

export interface StageParts {
  readonly view: HTMLElement;
  readonly svg: SVGSVGElement;
  readonly surface: Surface;
  readonly viewport: Viewport;
  readonly countries: readonly Country[];
  /** The scene that is painted now. */
  readonly sceneNow: () => Scene;
  /** The layer that is painted now, and its outlines. */
  readonly blocksNow: BlocksNow;
}

/**
 * Shows the drawn world through a camera. In motion one style of the svg is written, and nothing inside changes; at
 * rest the drawing itself is moved, markers are placed, and shapes become sharp. What needs other coordinates in each
 * frame is drawn on a canvas meanwhile.
 */
export function createStage({ view, svg, surface, viewport, countries, sceneNow, blocksNow }: StageParts) {
  const canvas = createCanvas({ view, svg, world: coasts });
  const layout = createLayout(surface);
  const detail = createDetail({ layout, ids: countries.map(({ id }) => id), blocksNow });
  let committed: Camera = AT_REST;
  let coast: { readonly base: Camera; readonly of: Coast } | undefined;

  const coastOf = (camera: Camera): Coast => {
    if (!coast || !haveOneBase(coast.base, camera)) {
      const base = baseOf(camera);
      coast = { base, of: createCoast(coasts, countries, base) };
    }
    return coast.of;
  };
  const scaleOf = ({ zoom }: Camera) => ({ zoom, unit: viewport.measure().unit });
  const placeDiscs = (camera: Camera) => {
    const { homeOf, markersFor } = coastOf(camera);
    const homes = [...markersFor(scaleOf(camera))].map((id) => [id, homeOf(id)] as const);
    layout.placeDiscs(new Map(homes), sceneNow());
  };
  const tell = (from: Camera, to: Camera, t: number, isMoving: boolean) =>
    currentCamera.setState({
      from,
      to,
      t,
      isMoving,
      ...(isMoving ? {} : { locate: locatorOf(to, viewport.measure()) }),
    });
  const commit = (camera: Camera) => {
    committed = camera;
    svg.style.transform = '';
    layout.move(transformOf(camera), viewport.measure().unit);
  };

  return {
    committed: () => committed,
    /** Shows a camera of a gesture or a flight. */
    move: (camera: Camera) => {
      if (!haveOneBase(camera, committed) || canvas.isShown()) return mix(camera, camera, 0);
      const ratio = camera.zoom / committed.zoom;
      if (ratio > STRETCH || ratio < 1 / STRETCH) {
        commit(camera);
        return tell(camera, camera, 0, true);
      }
      const [x, y] = middleOf(camera);
      const [x0, y0] = middleOf(committed);
      const pixels = viewport.measure().unit * camera.zoom;
      svg.style.transform = `translate(${(x0 - x) * pixels}px,${(y0 - y) * pixels}px)scale(${ratio})`;
    },
    /** Shows the mixture of two cameras. */
    mix,
    /** Shows a camera; resolves when the marks are in place, too. */
    rest: async (camera: Camera): Promise<boolean> => {
      if (detail.isOff(camera)) mix(camera, camera, 0);
      commit(camera);
      placeDiscs(camera);
      tell(camera, camera, 0, canvas.isShown());
      const isDone = await detail.refine(camera, {
        box: viewport.boxOf(camera),
        ids: coastOf(camera).within(viewport.boxOf(camera)),
      });
      if (isDone && canvas.isShown()) {
        canvas.hide();
        tell(camera, camera, 0, false);
      }
      return isDone;
    },
    /** Leaves the drawing as it is: it is moved on. */
    hold: () => detail.cancel(),
    /** Tells that a gesture or a flight begins. */
    begin: () => tell(committed, committed, 0, true),
    /** Makes ready for the first question for the nearest country. */
    prepare: () => void coastOf(committed).nearest([0, 0], 0),
    /** The country nearest to a point of the window; none while the map moves. */
    nearest: (clientX: number, clientY: number, within: number): Id | null => {
      const matrix = currentCamera.getState().isMoving ? null : layout.matrix();
      if (!matrix) return null;
      const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse());
      return coastOf(committed).nearest([x, y], within / matrix.a);
    },
    /** The country meant at a point of the window over `under`, with small states within a number of pixels. */
    meant: (under: Id | null, clientX: number, clientY: number, reach: number): Id | null => {
      const matrix = currentCamera.getState().isMoving ? null : layout.matrix();
      if (!matrix) return under;
      const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse());
      return coastOf(committed).meant(under, [x, y], reach / matrix.a, scaleOf(committed));
    },
    stop: () => {
      detail.cancel();
      canvas.hide();
    },
  };

  function mix(from: Camera, to: Camera, t: number) {
    canvas.show(sceneNow(), viewport.measure().unit);
    canvas.draw(createProjection(from, to, t), viewport.measure());
    tell(from, to, t, true);
  }
}

/** Radians within the rim of a globe where nothing is written: places are seen too flat there. */
const RIM = 0.5;

/** Pixels along the edge of the viewport where nothing is written: it would be cut. */
const EDGE = 12;

/** Finds places that a camera sees, in units of the frame: on its side of the world, and within the viewport. */
function locatorOf(camera: Camera, { width, height, unit }: Measures) {
  const projection = createProjection(camera);
  const isSeen = createSight(projection, RIM);
  const [wide, high] = [(width / 2 - EDGE) / unit, (height / 2 - EDGE) / unit];
  const isWithin = ([x, y]: Point) =>
    Math.abs(x - FRAME.width / 2) <= wide && Math.abs(y - FRAME.height / 2) <= high;
  return (at: LonLat): Point | null => {
    const point = isSeen(at) ? projection([...at]) : null;
    return point && isWithin(point) ? point : null;
  };
}
