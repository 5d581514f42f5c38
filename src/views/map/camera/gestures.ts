import { pointer, pointers, select } from 'd3-selection';
import { zoom as createZoom, zoomIdentity, type D3ZoomEvent, type ZoomTransform } from 'd3-zoom';
import { ZOOM, type Camera, type LonLat } from '../../../geo/camera.ts';
import { createProjection } from '../../../geo/projections.ts';
import { clamp } from '../../../lib/clamp.ts';
import { faceOf, turned } from '../../../geo/cameraMath.ts';
import type { Viewport } from './viewport.ts';

type Zoomed = D3ZoomEvent<HTMLElement, unknown>;

interface GestureSteps {
  readonly view: HTMLElement;
  readonly viewport: Viewport;
  readonly now: () => Camera;
  /** True if a plain wheel and one finger belong to the page. */
  readonly isShared: () => boolean;
  /** Shows the hint about zooming. */
  readonly hint: () => void;
  readonly onStart: () => void;
  readonly onMove: (camera: Camera) => void;
  readonly onEnd: () => void;
  /** True if the double click or the two quick taps that have just ended zoom. */
  readonly isZoomed: () => boolean;
  /** Called by them, with where they lead. */
  readonly onTwice: (camera: Camera) => void;
}

/** Wheel, trackpad, mouse and fingers, by d3-zoom. */
export function createGestures({
  view,
  viewport,
  now,
  isShared,
  hint,
  onStart,
  onMove,
  onEnd,
  isZoomed,
  onTwice,
}: GestureSteps) {
  /** The point at which the drag of the globe began. */
  let grip: { readonly at: readonly [number, number]; readonly face: LonLat } | null = null;
  const isGlobe = () => now().projection === 'globe';

  /** Turns the globe with the pointer and keeps its north up. */
  const turn = ({ sourceEvent, transform }: Zoomed): Camera => {
    const camera = now();
    const zoom = transform.k;
    const [at] = pointers(sourceEvent, view);
    if (!grip || !at || (sourceEvent as Event).type === 'wheel') return { ...camera, zoom };
    const degrees = 180 / Math.PI / (createProjection(camera).scale() * viewport.measure().unit);
    const [lon, lat] = grip.face;
    const [dx, dy] = [at[0] - grip.at[0], at[1] - grip.at[1]];
    return { ...camera, zoom, center: turned(lon - dx * degrees, lat + dy * degrees) };
  };

  const zoomer = createZoom<HTMLElement, unknown>()
    .scaleExtent([ZOOM.least, ZOOM.most])
    .filter((event: MouseEvent & TouchEvent) => {
      if (event.type === 'wheel') {
        const allowed = !isShared() || event.ctrlKey || event.metaKey;
        if (!allowed) hint();
        return allowed;
      }
      if (event.type === 'touchstart') return !isShared() || event.touches.length > 1;
      return !event.ctrlKey && !event.button;
    })
    .on('start', ({ sourceEvent }: Zoomed) => {
      if (!sourceEvent) return;
      onStart();
      const [at] = pointers(sourceEvent, view);
      grip = isGlobe() && at ? { at, face: faceOf(now()) } : null;
    })
    .on('zoom', (event: Zoomed) => {
      if (event.sourceEvent) onMove(isGlobe() ? turn(event) : viewport.cameraAt(event.transform, now()));
    })
    .on('end', ({ sourceEvent }: Zoomed) => {
      if (sourceEvent) onEnd();
    });
  const selection = select<HTMLElement, unknown>(view);
  /** The nearest transform that stays within the world. */
  const constrain = (transform: ZoomTransform) => {
    const { width, height } = viewport.measure();
    const whole: [[number, number], [number, number]] = [
      [0, 0],
      [width, height],
    ];
    return zoomer.constrain()(transform, whole, zoomer.translateExtent());
  };
  /** Zooms at the pointer, whose place stays under it; d3-zoom also calls it for a double tap. */
  const zoomTwice = (event: MouseEvent | TouchEvent) => {
    const spot = 'changedTouches' in event ? event.changedTouches[0] : event;
    event.preventDefault();
    if (!spot || !isZoomed()) return;
    const at = pointer(spot, view);
    const camera = now();
    const before = viewport.transformOf(camera);
    const k = clamp(before.k * 2, ZOOM.least, ZOOM.most);
    const [x, y] = before.invert(at);
    const after = zoomIdentity.translate(at[0] - k * x, at[1] - k * y).scale(k);
    onTwice(viewport.cameraAt(constrain(after), camera));
  };
  selection.call(zoomer).on('dblclick.zoom', zoomTwice);

  return {
    /** Keeps the gestures' own reckoning in step with a camera, and within the world. */
    sync: (camera: Camera) => {
      zoomer.translateExtent(viewport.extentOf(camera));
      selection.property('__zoom', viewport.transformOf(camera));
    },
    constrain,
    stop: () => void selection.on('.zoom', null),
  };
}
