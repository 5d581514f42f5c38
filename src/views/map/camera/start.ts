import type { Atlas } from '../../../atlas/types.ts';
import { type Camera, equals } from '../../../geo/camera.ts';
import { roundedCamera } from '../../../geo/cameraMath.ts';
import { layerBlocks } from '../../../scene/blocks.ts';
import { BESIDE } from '../../../scene/markerSize.ts';
import { createScene } from '../../../scene/scene.ts';
import type { Store } from '../../../store/store.ts';
import { idOf } from '../surface/marks.ts';
import type { Surface } from '../surface/surface.ts';
import { whenIdle } from '../../../lib/schedule.ts';
import { createAsked } from './asked.ts';
import { currentCamera } from './currentCamera.ts';
import type { CameraControl } from './control.ts';
import { createFlight } from './flight.ts';
import { createGestures } from './gestures.ts';
import { createStage } from './stage.ts';
import { isInSight, turnedBy, zoomedBy } from './steps.ts';
import { createViewport } from './viewport.ts';

interface CameraParts {
  readonly view: HTMLElement;
  readonly svg: SVGSVGElement;
  readonly surface: Surface;
  readonly atlas: Atlas;
  readonly store: Store;
  /** True if a plain wheel and one finger belong to the page. */
  readonly isShared: () => boolean;
  /** Shows the hint about zooming. */
  readonly hint: () => void;
}

/** Milliseconds until a gesture counts as settled. */
const SETTLE = 160;
/** The parts of a view that say where the map is. */
const CAMERA = ['focus', 'compare', 'projection', 'meridian', 'center', 'zoom'] as const;

/** Moves the map: by gestures, by the store and by commands. */
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
  const { asked, isLed } = createAsked(atlas, store, viewport);
  const stage = createStage({
    view, svg, surface, viewport,
    countries: atlas.countries,
    sceneNow: () => createScene(atlas, store.streams.hover.getState()),
    blocksNow: () => layerBlocks(atlas, store.view.getState().layer),
  }); // prettier-ignore
  let now = stage.committed();
  const isMoving = () => currentCamera.getState().isMoving;
  const markNear = (camera: Camera) => view.toggleAttribute('data-near', camera.zoom > 1);
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
    markNear(camera);
    now = camera;
    cancelAnimationFrame(awaited);
    awaited = requestAnimationFrame(() => stage.move(now));
  };
  const rest = async (camera: Camera) => {
    cancelAnimationFrame(awaited);
    markNear(camera);
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

  // On a country, the first of two quick presses opens it, and another place may lie under the second.
  let areOnSea = [false, false];
  const onPress = ({ target, clientX, clientY }: PointerEvent) => {
    const isOnSea =
      target !== null && idOf(target) === null && stage.nearest(clientX, clientY, BESIDE) === null;
    areOnSea = [...areOnSea.slice(1), isOnSea];
  };
  view.addEventListener('pointerdown', onPress);

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
    isZoomed: () => areOnSea.every(Boolean),
    onTwice: send,
  }); // prettier-ignore
  const flight = createFlight({
    depart: begin,
    isMoving,
    pass: (camera) => {
      begin();
      markNear(camera);
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
    const wanted = asked();
    // Measures only if the map moves: reading a size forces the browser to lay out recent changes.
    flight.fly(now, equals(wanted, now) ? now : viewport.within(wanted));
  };

  const unsubscribe = store.view.subscribe((after, before) => {
    if (!isTelling && CAMERA.some((key) => after[key] !== before[key])) follow();
    else if (after.layer !== before.layer && !isMoving()) void rest(now);
  });
  const resized = new ResizeObserver(() => {
    if (isLed() && flight.bound()) return follow();
    if (isLed() && !isMoving()) now = viewport.within(asked());
    gestures.sync(now);
    // Textures and discs are of one size in pixels.
    if (!isMoving()) void rest(now);
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
      const { width, height, unit } = viewport.measure();
      if (!isInSight(there, lonLat, [width / 2 / unit, height / 2 / unit]))
        send({ ...there, center: lonLat });
    },
    zoomBy: (factor) => send(zoomedBy(now, factor)),
    panBy: (x, y) => {
      if (now.projection === 'globe') return send(turnedBy(now, x, y));
      const { width, height } = viewport.measure();
      const moved = viewport.transformOf(now).translate((-x * width) / now.zoom, (-y * height) / now.zoom);
      return send(viewport.cameraAt(gestures.constrain(moved), now));
    },
    nearest: stage.nearest,
    meant: stage.meant,
    stop: () => {
      flight.cancel();
      cancelAnimationFrame(awaited);
      window.clearTimeout(settling);
      unsubscribe();
      resized.disconnect();
      view.removeEventListener('pointerdown', onPress);
      gestures.stop();
      stage.stop();
    },
  };
}
