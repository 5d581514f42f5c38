import coasts from 'virtual:coasts';
import { geoDistance } from 'd3-geo';
import type { Atlas, Id } from '../../../atlas/types.ts';
import { type Camera, equals, type LonLat, ZOOM } from '../../../geo/camera.ts';
import { centerAt, clamp, faceOf, MIDDLE, rounded, turned } from '../../../geo/cameraMath.ts';
import { createProjection } from '../../../geo/projections.ts';
import { fitCamera } from '../../../scene/fitCamera.ts';
import { createScene } from '../../../scene/scene.ts';
import type { Store } from '../../../store/store.ts';
import type { View } from '../../../store/view.ts';
import type { Surface } from '../surface/surface.ts';
import { whenIdle } from '../../../lib/schedule.ts';
import { currentCamera } from './currentCamera.ts';
import { createFlight } from './flight.ts';
import { createGestures } from './gestures.ts';
import { createStage } from './stage.ts';
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
/** Degrees that a globe turns by for a whole frame. */
const TURN = { lon: 90, lat: 60 } as const;
/** The share of the view in which a place is in sight, and radians from the face of a globe. */
const IN_SIGHT = { share: 0.92, radians: 1.2 } as const;

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
    sceneNow: () => createScene(atlas, store.getState()),
  }); // prettier-ignore
  let now = stage.committed();
  const isGlobe = () => now.projection === 'globe';
  const isMoving = () => currentCamera.getState().isMoving;

  const begin = () => {
    stage.hold();
    if (isMoving()) return;
    stage.begin();
    // A press alone moves nothing.
    store.point(null);
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
      void rest(rounded(now));
      // The store hears of the place, and must not send the map there again.
      isTelling = true;
      store.go({ center: now.center, zoom: now.zoom });
      isTelling = false;
    }, SETTLE);
  };
  const send = (camera: Camera) => {
    const { center, zoom } = rounded(camera);
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
    onTwice: send,
  }); // prettier-ignore
  const flight = createFlight({
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
    const asked = fitCamera(store.getState().view, atlas, coasts);
    // Sizes are asked for only where it moves: what has just changed would have to be laid out for that.
    flight.fly(now, equals(asked, now) ? now : viewport.within(asked));
  };

  const unsubscribe = store.views.subscribe((after, before) => {
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
      const { center, zoom } = rounded(now);
      return { center, zoom };
    },
    reveal: (lonLat) => {
      const there = flight.bound() ?? now;
      const [x, y] = createProjection(there)([...lonLat]) ?? [0, 0];
      const { width, unit } = viewport.measure();
      const isGlobeThere = there.projection === 'globe';
      const isFacing = !isGlobeThere || geoDistance([...faceOf(there)], [...lonLat]) < IN_SIGHT.radians;
      const isWithin =
        Math.abs(x - MIDDLE[0]) < (width / 2 / unit) * IN_SIGHT.share &&
        Math.abs(y - MIDDLE[1]) < MIDDLE[1] * IN_SIGHT.share;
      if (!isFacing || !isWithin) send({ ...there, center: lonLat });
    },
    zoomBy: (factor) => {
      const zoom = clamp(now.zoom * factor, ZOOM.least, ZOOM.most);
      // Without a middle of its own, a link would have the focus decide.
      const center = isGlobe() ? now.center : (now.center ?? centerAt({ ...now, zoom }, MIDDLE));
      send({ ...now, zoom, center: zoom === 1 && !isGlobe() ? null : center });
    },
    panBy: (x, y) => {
      if (isGlobe()) {
        const [lon, lat] = faceOf(now);
        const center = turned(lon + (x * TURN.lon) / now.zoom, lat - (y * TURN.lat) / now.zoom);
        return send({ ...now, center });
      }
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
