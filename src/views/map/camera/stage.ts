import coasts from 'virtual:coasts';
import type { Country, Id } from '../../../atlas/types.ts';
import { AT_REST, baseOf, type Camera, haveOneBase } from '../../../geo/camera.ts';
import { middleOf, transformOf } from '../../../geo/cameraMath.ts';
import { createProjection } from '../../../geo/projections.ts';
import { createCoast, type Coast } from '../../../scene/coast.ts';
import type { Scene } from '../../../scene/scene.ts';
import { createLayout } from '../surface/layout.ts';
import type { Surface } from '../surface/surface.ts';
import { createCanvas } from './canvas.ts';
import { currentCamera } from './currentCamera.ts';
import { createDetail } from './detail.ts';
import type { Viewport } from './viewport.ts';

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
}

/**
 * Shows the drawn world through a camera. In motion one style of the svg is written, and nothing inside changes; at
 * rest the drawing itself is moved, markers are placed, and shapes become sharp. What needs other coordinates in each
 * frame is drawn on a canvas meanwhile.
 */
export function createStage({ view, svg, surface, viewport, countries, sceneNow }: StageParts) {
  const canvas = createCanvas({ view, svg, world: coasts });
  const layout = createLayout(surface);
  const detail = createDetail(layout, countries.map(({ id }) => id)); // prettier-ignore
  let committed: Camera = AT_REST;
  let coast: { readonly base: Camera; readonly of: Coast } | undefined;
  let hasMarkers = false;

  const coastOf = (camera: Camera): Coast => {
    if (!coast || !haveOneBase(coast.base, camera)) {
      const base = baseOf(camera);
      coast = { base, of: createCoast(coasts, countries, base) };
    }
    return coast.of;
  };
  const placeMarkers = (camera: Camera) => {
    hasMarkers = true;
    const { homeOf, markersFor } = coastOf(camera);
    const { x, y, k } = transformOf(camera);
    const placed = [...markersFor(camera)].map(([id, { at }]) => {
      const home = homeOf(id);
      const offset = [Math.round(at[0] - x - home[0] * k), Math.round(at[1] - y - home[1] * k)] as const;
      return [id, { home, offset }] as const;
    });
    layout.placeMarkers(new Map(placed), k);
  };
  const tell = (from: Camera, to: Camera, t: number, isMoving: boolean) =>
    currentCamera.setState({ from, to, t, isMoving });
  const commit = (camera: Camera) => {
    if (!hasMarkers) placeMarkers(committed);
    committed = camera;
    svg.style.transform = '';
    layout.move(transformOf(camera));
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
    /** Stands at a camera; resolves once the marks stand there, too. */
    rest: async (camera: Camera): Promise<boolean> => {
      if (detail.isOff(camera)) mix(camera, camera, 0);
      commit(camera);
      placeMarkers(camera);
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
    stop: () => {
      detail.cancel();
      canvas.hide();
    },
  };

  function mix(from: Camera, to: Camera, t: number) {
    canvas.show(sceneNow());
    canvas.draw(createProjection(from, to, t), viewport.measure());
    tell(from, to, t, true);
  }
}
