import coasts from 'virtual:coasts';
import type { Atlas, Id } from '../../../atlas/types.ts';
import { type Camera, equals, type LonLat } from '../../../geo/camera.ts';
import { roundedCamera } from '../../../geo/cameraMath.ts';
import { fitCamera } from '../../../scene/fitCamera.ts';
import { createScene } from '../../../scene/scene.ts';
import type { Store } from '../../../store/store.ts';
import type { View } from '../../../store/view.ts';
import { BESIDE, idOf } from '../meant.ts';
import type { Surface } from '../surface/surface.ts';
import { whenIdle } from '../../../lib/schedule.ts';
import { currentCamera } from './currentCamera.ts';
import { createFlight } from './flight.ts';
import { createGestures } from './gestures.ts';
import { createStage } from './stage.ts';
import { isInSight, turnedBy, zoomedBy } from './steps.ts';
import { createViewport } from './viewport.ts';

/** What can be done with the camera. */
export interface CameraControl {
  /** Where the map is now, to stay there. */
  readonly here: () => Pick<View, 'center' | 'zoom'>;
  /** Brings a point, in degrees, into sight where it is not. */
  readonly reveal: (lonLat: LonLat) => void;
  /** Zooms by a factor around the middle. */
  readonly zoomBy: (factor: number) => void;
  /** Moves the map, or turns the globe, by shares of the frame. */
  readonly panBy: (x: number, y: number) => void;
  /** The country nearest to a point of the window, within so many pixels. */
  readonly nearest: (clientX: number, clientY: number, within: number) => Id | null;
  readonly stop: () => void;
}

interface CameraParts {
  readonly view: HTMLElement;
  readonly svg: SVGSVGElement;
  readonly surface: Surface;
  readonly atlas: Atlas;
  readonly store: Store;
  /** Whether a plain wheel and one finger belong to the page. */
  readonly isShared: () => boolean;
  /** Asks for the hint that tells how to zoom. */
  readonly hint: () => void;
}

/** Milliseconds until a gesture counts as settled. */
const SETTLE = 160;
/** The parts of a view that say where the map is. */
const CAMERA = ['focus', 'projection', 'meridian', 'center', 'zoom'] as const;

/** Moves the map: by gestures, by what the store says, and by what it is told. */
export function startCamera({
  view,
  svg,
  surface,
  atlas,
  store,
  isShared,
  hint,
}: CameraParts): CameraControl {
  let settling = 0;
  let awaited = 0;
  let isTelling = false;
  const viewport = createViewport(view, svg);
  const stage = createStage({
    view, svg, surface, viewport,
    countries: atlas.countries,
    sceneNow: () => createScene(atlas, store.streams.hover.getState()),
  }); // prettier-ignore
  let now = stage.committed();
  const isMoving = () => currentCamera.getState().isMoving;

  const begin = () => {
    stage.hold();
    if (isMoving()) return;
    stage.begin();
    // A press alone moves nothing.
    store.hover(null);
    view.setAttribute('data-moving', '');
  };
  const show = (camera: Camera) => {
    begin();
    now = camera;
    cancelAnimationFrame(awaited);
    awaited = requestAnimationFrame(() => stage.move(now));
  };
  const rest = async (camera: Camera) => {
    cancelAnimationFrame(awaited);
    now = camera;
    const resting = stage.rest(camera);
    if (!isMoving()) view.removeAttribute('data-moving');
    if ((await resting) && !isMoving()) view.removeAttribute('data-moving');
  };
  const settle = () => {
    window.clearTimeout(settling);
    settling = window.setTimeout(() => {
      void rest(roundedCamera(now));
      // The store hears of the place, and must not send the map there again.
      isTelling = true;
      store.go({ center: now.center, zoom: now.zoom });
      isTelling = false;
    }, SETTLE);
  };
  const send = (camera: Camera) => {
    const { center, zoom } = roundedCamera(camera);
    store.go({ center, zoom });
  };

  const gestures = createGestures({
    view, viewport, isShared, hint,
    now: () => now,
    onStart: () => {
      flight.cancel();
      window.clearTimeout(settling);
    },
    onMove: (camera) => {
      show(camera);
      settle();
    },
    onEnd: () => {
      if (isMoving()) settle();
    },
    // On a country, two quick presses are those that open it.
    isZoomed: (target, x, y) => idOf(target) === null && stage.nearest(x, y, BESIDE) === null,
    onTwice: send,
  }); // prettier-ignore
  const flight = createFlight({
    depart: begin,
    isMoving,
    pass: (camera) => {
      begin();
      now = camera;
      stage.move(camera);
    },
    mix: (from, to, t) => {
      begin();
      now = to;
      stage.mix(from, to, t);
    },
    arrive: (camera) => {
      gestures.sync(camera);
      void rest(camera);
    },
  });
  const follow = () => {
    window.clearTimeout(settling);
    const asked = fitCamera(store.view.getState(), atlas, coasts);
    // Sizes are asked for only where it moves: what has just changed would have to be laid out for that.
    flight.fly(now, equals(asked, now) ? now : viewport.within(asked));
  };

  const unsubscribe = store.view.subscribe((after, before) => {
    if (!isTelling && CAMERA.some((key) => after[key] !== before[key])) follow();
  });
  const resized = new ResizeObserver(() => {
    gestures.sync(now);
    if (!equals(stage.committed(), now) && !isMoving()) void rest(now);
  });
  resized.observe(view);
  view.setAttribute('data-camera', '');
  gestures.sync(now);
  follow();
  whenIdle(stage.prepare);

  return {
    here: () => {
      const { center, zoom } = roundedCamera(now);
      return { center, zoom };
    },
    reveal: (lonLat) => {
      const there = flight.bound() ?? now;
      const { width, unit } = viewport.measure();
      if (!isInSight(there, lonLat, width / 2 / unit)) send({ ...there, center: lonLat });
    },
    zoomBy: (factor) => send(zoomedBy(now, factor)),
    panBy: (x, y) => {
      if (now.projection === 'globe') return send(turnedBy(now, x, y));
      const { width, height } = viewport.measure();
      const moved = viewport.transformOf(now).translate((-x * width) / now.zoom, (-y * height) / now.zoom);
      return send(viewport.cameraAt(gestures.constrain(moved), now));
    },
    nearest: stage.nearest,
    stop: () => {
      flight.cancel();
      cancelAnimationFrame(awaited);
      window.clearTimeout(settling);
      unsubscribe();
      resized.disconnect();
      gestures.stop();
      stage.stop();
    },
  };
}
