import world from 'virtual:world';
import { geoDistance } from 'd3-geo';
import { interpolateZoom } from 'd3-interpolate';
import { pointers, select } from 'd3-selection';
import { zoom as createZoom, zoomIdentity, type D3ZoomEvent, type ZoomTransform } from 'd3-zoom';
import type { Atlas } from '../../../atlas/types.ts';
import type { World } from '../../../atlas/world.ts';
import { ZOOM, type LonLat } from '../../../geo/camera.ts';
import { FRAME } from '../../../geo/frame.ts';
import { createProjection, type Picture } from '../../../geo/projections.ts';
import { AT_REST, place } from '../../../scene/place.ts';
import { pictureOf } from '../../../scene/sight.ts';
import type { Store } from '../../../store/store.ts';
import type { View } from '../../../store/view.ts';
import { isMotionReduced } from '../../../ui/settings.ts';
import type { Marks } from '../useMarks.ts';
import { redraw } from './redraw.ts';

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

/** Milliseconds: until a gesture counts as settled, of a flight, of a change of projection. */
const TIMES = { settle: 160, flight: 700, change: 800 } as const;
/** From this zoom on the fine shapes are worth their load. */
const FINE_FROM = 2.5;
/** A moved picture is drawn anew before it is stretched or shrunk more than this. */
const STRETCH = { most: 2.6, least: 0.62 } as const;

const equals = (a: Picture, b: Picture) =>
  a.projection === b.projection &&
  a.meridian === b.meridian &&
  a.zoom === b.zoom &&
  String(a.center) === String(b.center);
const ease = (t: number) => (t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2);
const round = (value: number) => Math.round(value * 100) / 100;

/**
 * Moves the map. A gesture moves the drawn picture as a whole; at rest it is drawn sharp. The globe, and a
 * change of projection, are drawn anew in each frame from the coarse shapes.
 */
export function startCamera(given: Given): Camera {
  const { view, svg, group, marks, atlas, store } = given;
  let drawn: Picture = AT_REST;
  let now: Picture = drawn;
  let fine: World | null = null;
  let isLoading = false;
  let flight = 0;
  let settling = 0;
  let awaited = 0;
  let silent = false;
  let grip: { readonly at: readonly [number, number]; readonly face: LonLat; readonly zoom: number } | null =
    null;

  /** Pixels of the view to a unit of the frame, and where the frame begins. */
  const measure = () => {
    const width = svg.clientWidth || view.clientWidth;
    return { unit: width / FRAME.width, left: (view.clientWidth - width) / 2, height: view.clientHeight };
  };
  const isGlobe = () => now.projection === 'globe';
  const base = (picture: Picture) => createProjection({ ...picture, center: null, zoom: 1 });
  const MIDDLE: [number, number] = [FRAME.width / 2, FRAME.height / 2];
  /** The middle of a picture in units of the frame at zoom 1. */
  const middleOf = (picture: Picture): [number, number] => {
    if (picture.center === null || picture.projection === 'globe') return MIDDLE;
    const [x, y] = createProjection({ ...picture, zoom: 1 }).translate();
    const [x0, y0] = base(picture).translate();
    return [MIDDLE[0] + x0 - x, MIDDLE[1] + y0 - y];
  };
  const transformOf = (picture: Picture): ZoomTransform => {
    const { unit, left, height } = measure();
    const [x, y] = middleOf(picture);
    const k = picture.zoom;
    return zoomIdentity
      .translate(view.clientWidth / 2 - k * (x * unit + left), height / 2 - k * y * unit)
      .scale(k);
  };
  const pictureAt = (t: ZoomTransform): Picture => {
    if (isGlobe()) return { ...now, zoom: round(t.k) };
    const { unit, left, height } = measure();
    const [px, py] = t.invert([view.clientWidth / 2, height / 2]);
    const at: [number, number] = [(px - left) / unit, py / unit];
    const isMiddle = t.k === 1 && Math.hypot(at[0] - MIDDLE[0], at[1] - MIDDLE[1]) < 1;
    const center = isMiddle ? null : base(now).invert?.(at);
    return { ...now, zoom: round(t.k), center: center ? [round(center[0]), round(center[1])] : null };
  };

  const draw = (picture: Picture, options: Parameters<typeof place>[3] = {}) => {
    const shapes = fine && picture.zoom >= FINE_FROM && !options.quick ? fine : world;
    redraw(group, marks, place(shapes, atlas.countries, picture, options));
    drawn = picture;
    svg.style.transform = '';
  };
  /** Shows a picture by moving what is drawn, as long as that covers the view. */
  const move = (picture: Picture) => {
    now = picture;
    const ratio = picture.zoom / drawn.zoom;
    const [x, y] = middleOf(picture);
    const [x0, y0] = middleOf(drawn);
    const [dx, dy] = [(x0 - x) * picture.zoom, (y0 - y) * picture.zoom];
    const isCovered =
      (drawn.zoom === 1 ||
        (Math.abs(dx) / ratio < FRAME.width / 2 &&
          Math.abs(dy) / ratio < FRAME.height / 2 &&
          ratio > STRETCH.least)) &&
      ratio < STRETCH.most;
    if (!isCovered) return draw(picture, { quick: true });
    const { unit } = measure();
    svg.style.transform = `translate(${dx * unit}px, ${dy * unit}px) scale(${ratio})`;
  };
  const rest = () => {
    view.removeAttribute('data-moving');
    draw(now);
    given.onRest(now);
    if (now.zoom >= FINE_FROM && !fine && !isLoading) void loadFine();
  };
  const loadFine = async () => {
    isLoading = true;
    try {
      fine = (await import('./fine.ts')).fineWorld;
      if (!view.hasAttribute('data-moving') && now.zoom >= FINE_FROM) draw(now);
    } catch {
      // The coarse shapes stay; the next rest tries again.
    }
    isLoading = false;
  };
  const settle = () => {
    window.clearTimeout(settling);
    settling = window.setTimeout(() => {
      rest();
      // The store hears of the place, and must not send the map there again.
      silent = true;
      store.go({ center: now.center, zoom: now.zoom });
      silent = false;
    }, TIMES.settle);
  };
  const soon = (step: () => void) => {
    cancelAnimationFrame(awaited);
    awaited = requestAnimationFrame(step);
  };

  const selection = select<HTMLElement, unknown>(view);
  const zoomer = createZoom<HTMLElement, unknown>()
    .scaleExtent([ZOOM.least, ZOOM.most])
    .filter((event: MouseEvent & TouchEvent) => {
      if (event.type === 'wheel') {
        const allowed = !given.isShared() || event.ctrlKey || event.metaKey;
        if (!allowed) given.hint();
        return allowed;
      }
      if (event.type === 'touchstart') return !given.isShared() || event.touches.length > 1;
      return !event.ctrlKey && !event.button && event.type !== 'dblclick';
    })
    .on('start', (event: D3ZoomEvent<HTMLElement, unknown>) => {
      if (!event.sourceEvent) return;
      cancelAnimationFrame(flight);
      window.clearTimeout(settling);
      store.point(null);
      const [at] = pointers(event.sourceEvent, view);
      grip = isGlobe() && at ? { at, face: faceOf(now), zoom: now.zoom } : null;
    })
    .on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => {
      if (!event.sourceEvent) return;
      view.setAttribute('data-moving', '');
      if (isGlobe()) turn(event);
      else move(pictureAt(event.transform));
      settle();
    })
    .on('end', (event: D3ZoomEvent<HTMLElement, unknown>) => {
      if (event.sourceEvent && view.hasAttribute('data-moving')) settle();
    });

  const faceOf = (picture: Picture): LonLat => {
    const [lon, lat] = createProjection(picture).rotate();
    return [-lon, -lat];
  };
  /** The globe follows the pointer, its north kept up. */
  function turn({ sourceEvent, transform }: D3ZoomEvent<HTMLElement, unknown>) {
    const [at] = pointers(sourceEvent, view);
    let { center } = now;
    if (grip && at && (sourceEvent as Event).type !== 'wheel') {
      const degrees = 180 / Math.PI / (createProjection(now).scale() * measure().unit);
      const [lon, lat] = grip.face;
      center = turned(lon - (at[0] - grip.at[0]) * degrees, lat + (at[1] - grip.at[1]) * degrees);
    }
    now = { ...now, center, zoom: round(transform.k) };
    soon(() => draw(now, { quick: true }));
  }
  const turned = (lon: number, lat: number): LonLat => [
    round(((((lon + 180) % 360) + 360) % 360) - 180),
    round(Math.min(90, Math.max(-90, lat))),
  ];

  /** Keeps the gestures' own reckoning in step, and within the world. */
  const sync = (picture: Picture) => {
    const { unit, left, height } = measure();
    const far = isGlobe() ? Infinity : 0;
    const south = isGlobe() ? 0 : (base(picture)([0, -90])?.[1] ?? FRAME.height);
    zoomer.translateExtent([
      [left - far, -far],
      [view.clientWidth - left + far, Math.max(height, Math.min(south * unit, height * 1.6)) + far],
    ]);
    selection.property('__zoom', transformOf(picture));
  };
  const arrive = (picture: Picture) => {
    now = picture;
    sync(picture);
    rest();
  };
  const animate = (duration: number, step: (t: number) => void, end: () => void) => {
    const start = performance.now();
    view.setAttribute('data-moving', '');
    const tick = (time: number) => {
      const t = Math.min(1, Math.max(0, (time - start) / duration));
      if (t === 1) return end();
      step(ease(t));
      flight = requestAnimationFrame(tick);
    };
    flight = requestAnimationFrame(tick);
  };
  const fly = (to: Picture) => {
    cancelAnimationFrame(flight);
    window.clearTimeout(settling);
    const from = now;
    if (equals(from, to)) return;
    const hasChanged = from.projection !== to.projection || from.meridian !== to.meridian;
    if (isMotionReduced()) return arrive(to);
    if (hasChanged || to.projection === 'globe') {
      now = to;
      animate(
        TIMES.change,
        (t) => draw(from, { to, t, quick: true }),
        () => arrive(to),
      );
      return;
    }
    const [a, b] = [middleOf(from), middleOf(to)];
    const path = interpolateZoom([...a, FRAME.width / from.zoom], [...b, FRAME.width / to.zoom]);
    const origin = base(from);
    animate(
      Math.min(1400, Math.max(TIMES.flight, path.duration * 0.5)),
      (t) => {
        const [x, y, width] = path(t);
        const center = origin.invert?.([x, y]);
        if (center) move({ ...from, center, zoom: FRAME.width / width });
      },
      () => arrive(to),
    );
  };

  /** The picture nearest to one that shows nothing beyond the edge of the world. */
  const within = (picture: Picture): Picture => {
    const { unit } = measure();
    // A map that is not laid out, in a hidden frame say, has no edge yet.
    if (picture.projection === 'globe' || picture.center === null || unit === 0) return picture;
    const wide = Math.min(MIDDLE[0], view.clientWidth / 2 / unit) / picture.zoom;
    const high = MIDDLE[1] / picture.zoom;
    const south = base(picture)([0, -90])?.[1] ?? FRAME.height;
    const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value));
    const [x, y] = middleOf(picture);
    const inside: [number, number] = [
      clamp(x, wide, FRAME.width - wide),
      clamp(y, high, Math.max(high, Math.min(south, FRAME.height * 1.3) - high)),
    ];
    if (Math.hypot(inside[0] - x, inside[1] - y) < 1) return picture;
    if (picture.zoom === 1 && Math.hypot(inside[0] - MIDDLE[0], inside[1] - MIDDLE[1]) < 1)
      return { ...picture, center: null };
    const center = base(picture).invert?.(inside);
    return center ? { ...picture, center: [round(center[0]), round(center[1])] } : picture;
  };
  const follow = () => within(pictureOf(store.getState().view, atlas, world));
  const unsubscribe = store.subscribe((state, before) => {
    const { view: after } = state;
    const { view: last } = before;
    const moved = (['focus', 'projection', 'meridian', 'center', 'zoom'] as const).some(
      (key) => after[key] !== last[key],
    );
    if (moved && !silent) fly(follow());
  });
  const resized = new ResizeObserver(() => {
    svg.style.transform = '';
    sync(now);
    if (!equals(drawn, now)) draw(now);
  });
  resized.observe(view);
  selection.call(zoomer).on('dblclick.zoom', null);
  view.setAttribute('data-camera', '');
  sync(now);
  fly(follow());

  const send = (picture: Picture) => store.go({ center: picture.center, zoom: picture.zoom });
  return {
    reveal: (lonLat) => {
      const [x, y] = createProjection(now)([...lonLat]) ?? [0, 0];
      const wide = view.clientWidth / 2 / measure().unit;
      const isFacing = !isGlobe() || geoDistance([...faceOf(now)], [...lonLat]) < 1.2;
      const isInSight =
        Math.abs(x - MIDDLE[0]) < wide * 0.92 && Math.abs(y - MIDDLE[1]) < MIDDLE[1] * 0.92 && isFacing;
      if (!isInSight) send({ ...now, center: lonLat });
    },
    here: () => ({ center: now.center, zoom: now.zoom }),
    zoomBy: (factor) => {
      const zoom = round(Math.min(ZOOM.most, Math.max(ZOOM.least, now.zoom * factor)));
      send({ ...now, zoom, center: zoom === 1 && !isGlobe() ? null : now.center });
    },
    panBy: (x, y) => {
      if (isGlobe()) {
        const [lon, lat] = faceOf(now);
        return send({ ...now, center: turned(lon + (x * 90) / now.zoom, lat - (y * 60) / now.zoom) });
      }
      const t = zoomer.constrain()(
        transformOf(now).translate((-x * view.clientWidth) / now.zoom, (-y * view.clientHeight) / now.zoom),
        [
          [0, 0],
          [view.clientWidth, view.clientHeight],
        ],
        zoomer.translateExtent(),
      );
      return send(pictureAt(t));
    },
    stop: () => {
      cancelAnimationFrame(flight);
      cancelAnimationFrame(awaited);
      window.clearTimeout(settling);
      unsubscribe();
      resized.disconnect();
      selection.on('.zoom', null);
    },
  };
}
