import { useEffect, useRef, type RefObject } from 'react';
import { kindOf } from '../../atlas/lookup.ts';
import { BESIDE, REACH } from '../../scene/markerSize.ts';
import { patchAtSea, traitsOf } from '../../store/parts.ts';
import { useAtlas, useStore } from '../../store/react.tsx';
import type { CameraControl } from './camera/control.ts';
import { idOf } from './surface/marks.ts';
import type { Surface } from './surface/surface.ts';
import { isSheet } from '../../ui/layout.ts';
import { keepPlaceBefore } from '../../store/placeBefore.ts';
import { useListeners } from '../../ui/useListeners.ts';
import { WHOLE } from './command.ts';

/** A place of the map that the focus decides. */
const UNMOVED = { center: null, zoom: null } as const;

/** Reads a click with its pointer type, which old browsers lack, at the place that was pressed. */
const pointed = (event: MouseEvent, pressed: EventTarget | null): Pointed => ({
  // Where something came under the pointer between press and release, the click is at neither.
  target: idOf(event.target) === null ? pressed : event.target,
  clientX: event.clientX,
  clientY: event.clientY,
  pointerType: event instanceof PointerEvent ? event.pointerType : 'mouse',
});

interface Pointed {
  readonly target: EventTarget | null;
  readonly clientX: number;
  readonly clientY: number;
  readonly pointerType: string;
}

/** Handles mouse and touch on the map: hover and open; the camera has its own gestures. */
export function useMapPointer(
  plate: RefObject<Element | null>,
  camera: RefObject<CameraControl | null>,
  surface: () => Surface | null,
) {
  const atlas = useAtlas();
  const {
    view: { getState },
    go,
    hover,
  } = useStore();

  const meant = ({ target, clientX, clientY, pointerType }: Pointed) => {
    const under = idOf(target);
    // A region's label is meant by itself.
    if (under !== null && kindOf(atlas, under) !== 'country') return under;
    const reach = pointerType === 'touch' ? REACH.touch : REACH.mouse;
    const { current } = camera;
    const small = current ? current.meant(under, clientX, clientY, reach) : under;
    return small ?? current?.nearest(clientX, clientY, BESIDE) ?? null;
  };
  const pressed = useRef<EventTarget | null>(null);
  const onPointerDown = ({ target }: PointerEvent) => {
    pressed.current = target;
  };
  const onPointerMove = (event: PointerEvent) => {
    if (event.pointerType !== 'touch' && event.buttons === 0) hover(meant(event));
  };
  /** Opens a place on a click or a tap. The map stays, unless the sheet covers it or the country is small. */
  const onClick = (event: MouseEvent) => {
    const id = meant(pointed(event, pressed.current));
    const isPlain = !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!isPlain) return;
    // The second of two quick presses: the first has opened the country, and the map may have made room for the panel.
    if (event.detail > 1 && id !== null) return event.preventDefault();
    hover(null);
    const now = getState();
    const here = camera.current?.here() ?? WHOLE;
    const isWhole = here.zoom === 1 && here.center === null;
    if (id !== null && isSheet() && now.focus === null) keepPlaceBefore(isWhole ? UNMOVED : here);
    const isLed = traitsOf(now).framed || (id !== null && kindOf(atlas, id) === 'country');
    const stays = isSheet() || (isWhole && isLed) ? UNMOVED : here;
    if (id !== null) {
      event.preventDefault();
      // The story has no card: places opened beside it appear on the map.
      go({ focus: id, pane: 'auto', ...stays, ...(traitsOf(now).cardless ? { mode: 'map' } : {}) });
    } else {
      const patch = patchAtSea(now, atlas);
      if (patch) go({ ...patch, ...here });
    }
  };
  useListeners(plate, {
    pointerdown: onPointerDown, pointermove: onPointerMove, pointerleave: () => hover(null),
    click: onClick,
  }); // prettier-ignore
  // The pointer may have come to the map before this did.
  useEffect(() => {
    const pointed = surface()?.pointed() ?? null;
    if (pointed !== null) hover(pointed);
  }, [surface, hover]);
}
