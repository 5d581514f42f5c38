import world from 'virtual:world';
import { geoDistance } from 'd3-geo';
import type { Atlas } from '../../../atlas/types.ts';
import { ZOOM, type LonLat } from '../../../geo/camera.ts';
import { createProjection, type Picture } from '../../../geo/projections.ts';
import { pictureOf } from '../../../scene/sight.ts';
import type { Store } from '../../../store/store.ts';
import type { View } from '../../../store/view.ts';
import type { Marks } from '../useMarks.ts';
import { createFlight } from './flight.ts';
import { createGestures } from './gestures.ts';
import { clamp } from '../../../lib/clamp.ts';
import { centerAt, equals, faceOf, MIDDLE, round, turned } from '../../../geo/middle.ts';
import { createPane } from './pane.ts';
import { createSheet } from './sheet.ts';

export interface Camera {
  /** Where the map is now, to stay there. */
  readonly here: () => Pick<View, 'center' | 'zoom'>;
  /** Brings a point, in degrees, into sight where it is not. */
  readonly reveal: (lonLat: LonLat) => void;
  /** Zooms by a factor around the middle. */
  readonly zoomBy: (factor: number) => void;
  /** Moves the map, or turns the globe, by shares of the frame. */
  readonly panBy: (x: number, y: number) => void;
  readonly stop: () => void;
}

interface Given {
  readonly view: HTMLElement;
  readonly svg: SVGSVGElement;
  readonly group: SVGGElement;
  readonly marks: Marks;
  readonly atlas: Atlas;
  readonly store: Store;
  /** Whether a plain wheel and one finger belong to the page. */
  readonly isShared: () => boolean;
  /** Asks for the hint that tells how to zoom. */
  readonly hint: () => void;
  /** Told after each drawing at rest. */
  readonly onRest: (picture: Picture) => void;
}

/** Milliseconds until a gesture counts as settled. */
const SETTLE = 160;
/** The parts of a view that say where the map is. */
const CAMERA = ['focus', 'projection', 'meridian', 'center', 'zoom'] as const;
/** Degrees that a globe turns by for a whole frame. */
const TURN = { lon: 90, lat: 60 } as const;
/** The share of the view in which a place is in sight, and radians from the face of a globe. */
const IN_SIGHT = { share: 0.92, radians: 1.2 } as const;

/**
 * Moves the map. A gesture moves the drawn picture as a whole; at rest it is drawn sharp. The globe, and a
 * change of projection, are drawn anew in each frame from the coarse shapes.
 */
export function startCamera({
  view,
  svg,
  group,
  marks,
  atlas,
  store,
  isShared,
  hint,
  onRest,
}: Given): Camera {
  let settling = 0;
  let awaited = 0;
  let isTelling = false;
  const isMoving = () => view.hasAttribute('data-moving');

  const pane = createPane(view, svg);
  const sheet = createSheet({
    svg, group, marks,
    countries: atlas.countries,
    onFine: () => {
      if (!isMoving()) sheet.draw(now);
    },
  }); // prettier-ignore
  let now = sheet.drawn();
  const isGlobe = () => now.projection === 'globe';

  const show = (picture: Picture) => {
    now = picture;
    if (!isGlobe()) return sheet.move(picture, pane.measure().unit);
    cancelAnimationFrame(awaited);
    awaited = requestAnimationFrame(() => sheet.draw(now, { quick: true }));
  };
  const rest = () => {
    cancelAnimationFrame(awaited);
    view.removeAttribute('data-moving');
    sheet.draw(now);
    onRest(now);
    void sheet.refine(now);
  };
  const settle = () => {
    window.clearTimeout(settling);
    settling = window.setTimeout(() => {
      rest();
      // The store hears of the place, and must not send the map there again.
      isTelling = true;
      store.go({ center: now.center, zoom: now.zoom });
      isTelling = false;
    }, SETTLE);
  };

  const gestures = createGestures({
    view, pane, isShared, hint,
    now: () => now,
    onStart: () => {
      flight.cancel();
      window.clearTimeout(settling);
    },
    onMove: (picture) => {
      // A press alone moves nothing.
      if (!isMoving()) store.hover(null);
      view.setAttribute('data-moving', '');
      show(picture);
      settle();
    },
    onEnd: () => {
      if (isMoving()) settle();
    },
  }); // prettier-ignore
  const flight = createFlight({
    view,
    pass: show,
    mix: (from, to, t) => {
      now = to;
      sheet.draw(from, { to, t, quick: true });
    },
    arrive: (picture) => {
      now = picture;
      gestures.sync(picture);
      rest();
    },
  });
  const follow = () => {
    window.clearTimeout(settling);
    const asked = pictureOf(store.view.getState(), atlas, world);
    // Sizes are asked for only where it moves: what has just changed would have to be laid out for that.
    flight.fly(now, equals(asked, now) ? now : pane.within(asked));
  };

  const unsubscribe = store.view.subscribe((after, before) => {
    if (!isTelling && CAMERA.some((key) => after[key] !== before[key])) follow();
  });
  const resized = new ResizeObserver(() => {
    sheet.unmove();
    gestures.sync(now);
    if (!equals(sheet.drawn(), now)) sheet.draw(now);
  });
  resized.observe(view);
  view.setAttribute('data-camera', '');
  gestures.sync(now);
  follow();

  const send = ({ center, zoom }: Picture) => store.go({ center, zoom });
  return {
    here: () => ({ center: now.center, zoom: now.zoom }),
    reveal: (lonLat) => {
      const there = flight.bound() ?? now;
      const [x, y] = createProjection(there)([...lonLat]) ?? [0, 0];
      const { width, unit } = pane.measure();
      const isGlobeThere = there.projection === 'globe';
      const isFacing = !isGlobeThere || geoDistance([...faceOf(there)], [...lonLat]) < IN_SIGHT.radians;
      const isWithin =
        Math.abs(x - MIDDLE[0]) < (width / 2 / unit) * IN_SIGHT.share &&
        Math.abs(y - MIDDLE[1]) < MIDDLE[1] * IN_SIGHT.share;
      if (!isFacing || !isWithin) send({ ...there, center: lonLat });
    },
    zoomBy: (factor) => {
      const zoom = round(clamp(now.zoom * factor, ZOOM.least, ZOOM.most));
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
      const { width, height } = pane.measure();
      const moved = pane.transformOf(now).translate((-x * width) / now.zoom, (-y * height) / now.zoom);
      return send(pane.pictureAt(gestures.constrain(moved), now));
    },
    stop: () => {
      flight.cancel();
      cancelAnimationFrame(awaited);
      window.clearTimeout(settling);
      unsubscribe();
      resized.disconnect();
      gestures.stop();
    },
  };
}
