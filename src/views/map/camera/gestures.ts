import { pointers, select } from 'd3-selection';
import { zoom as createZoom, type D3ZoomEvent, type ZoomTransform } from 'd3-zoom';
import { ZOOM, type LonLat } from '../../../geo/camera.ts';
import { createProjection, type Picture } from '../../../geo/projections.ts';
import { faceOf, round, turned } from '../../../geo/middle.ts';
import type { Pane } from './pane.ts';

type Zoomed = D3ZoomEvent<HTMLElement, unknown>;

interface Given {
  readonly view: HTMLElement;
  readonly pane: Pane;
  readonly now: () => Picture;
  /** Whether a plain wheel and one finger belong to the page. */
  readonly isShared: () => boolean;
  /** Asks for the hint that tells how to zoom. */
  readonly hint: () => void;
  readonly onStart: () => void;
  readonly onMove: (picture: Picture) => void;
  readonly onEnd: () => void;
}

/** Wheel, trackpad, mouse and fingers, by d3-zoom. */
export function createGestures({ view, pane, now, isShared, hint, onStart, onMove, onEnd }: Given) {
  /** Where a hand took hold of the globe. */
  let grip: { readonly at: readonly [number, number]; readonly face: LonLat } | null = null;
  const isGlobe = () => now().projection === 'globe';

  /** The globe follows the pointer, its north kept up. */
  const turn = ({ sourceEvent, transform }: Zoomed): Picture => {
    const picture = now();
    const zoom = round(transform.k);
    const [at] = pointers(sourceEvent, view);
    if (!grip || !at || (sourceEvent as Event).type === 'wheel') return { ...picture, zoom };
    const degrees = 180 / Math.PI / (createProjection(picture).scale() * pane.measure().unit);
    const [lon, lat] = grip.face;
    const [dx, dy] = [at[0] - grip.at[0], at[1] - grip.at[1]];
    return { ...picture, zoom, center: turned(lon - dx * degrees, lat + dy * degrees) };
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
      return !event.ctrlKey && !event.button && event.type !== 'dblclick';
    })
    .on('start', ({ sourceEvent }: Zoomed) => {
      if (!sourceEvent) return;
      onStart();
      const [at] = pointers(sourceEvent, view);
      grip = isGlobe() && at ? { at, face: faceOf(now()) } : null;
    })
    .on('zoom', (event: Zoomed) => {
      if (event.sourceEvent) onMove(isGlobe() ? turn(event) : pane.pictureAt(event.transform, now()));
    })
    .on('end', ({ sourceEvent }: Zoomed) => {
      if (sourceEvent) onEnd();
    });
  const selection = select<HTMLElement, unknown>(view);
  selection.call(zoomer).on('dblclick.zoom', null);

  return {
    /** Keeps the gestures' own reckoning in step with a picture, and within the world. */
    sync: (picture: Picture) => {
      zoomer.translateExtent(pane.extentOf(picture));
      selection.property('__zoom', pane.transformOf(picture));
    },
    /** The transform nearest to one that stays within the world. */
    constrain: (transform: ZoomTransform) => {
      const { width, height } = pane.measure();
      const whole: [[number, number], [number, number]] = [
        [0, 0],
        [width, height],
      ];
      return zoomer.constrain()(transform, whole, zoomer.translateExtent());
    },
    stop: () => void selection.on('.zoom', null),
  };
}
