import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { whenIdle } from '../../lib/schedule.ts';
import { useStore, useView, useWords } from '../../store/react.tsx';
import { PROJECTED_TILES, TILES } from '../../scene/textures.ts';
import { traitsOf } from '../../store/parts.ts';
import { Trouble } from '../../ui/Trouble.tsx';
import { Unseen } from '../../ui/Unseen.tsx';
import { drawnMap } from './drawnMap.ts';
import { Tooltip } from './Tooltip.tsx';
import { useCamera } from './useCamera.ts';
import { useMarkNames } from './useMarkNames.ts';
import { useMapKeyboard } from './useMapKeyboard.ts';
import { useMapPointer } from './useMapPointer.ts';
import { drawTiles } from './surface/textures.ts';
import { useSurface } from './useSurface.ts';

/** A country at the center of the world. */
const REHEARSED = 'tur';

/** The elements of the map: what scrolls, what the map is seen through, what moves, and the drawing. */
interface MapElements {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly frame: RefObject<HTMLElement | null>;
  readonly plate: RefObject<HTMLElement | null>;
  readonly svg: RefObject<SVGSVGElement | null>;
}

/** Makes the drawn map answer pointer, keyboard and store. It renders nothing of the map itself. */
export function MapBehavior({ scroller, frame, plate, svg }: MapElements) {
  const words = useWords();
  const { streams, hover } = useStore();
  const surface = useSurface(svg);
  useLayoutEffect(() => {
    const [map, view, drawing, current] = [scroller.current, frame.current, svg.current, surface()];
    if (map && view && drawing && current)
      drawnMap.setState({ map, frame: view, svg: drawing, surface: current }, true);
    return () => drawnMap.setState(null, true);
  }, [scroller, frame, svg, surface]);
  useMarkNames(surface);
  const { camera, failed, retry } = useCamera(frame, svg, surface);
  const spoken = useMapKeyboard(plate, svg, surface);
  useMapPointer(plate, camera, surface);

  const isProjected = useView((view) => traitsOf(view).projected === true);
  const wasProjected = useRef(false);
  useEffect(() => {
    if (wasProjected.current === isProjected) return;
    wasProjected.current = isProjected;
    if (svg.current) drawTiles(svg.current, isProjected ? PROJECTED_TILES : TILES);
  }, [isProjected, svg]);

  useEffect(() => {
    // A rehearsal that nobody sees: the browser gets ready what the first pointer would have to wait for.
    whenIdle(() => {
      if (streams.hover.getState().hover !== null) return;
      hover(REHEARSED);
      hover(null);
    });
  }, [streams, hover]);

  return (
    <>
      {failed && (
        <div className="map-failed">
          <Trouble message={words.map.noCamera} action={words.trouble.retry} onAction={retry} />
        </div>
      )}
      <Unseen as="p" role="status" lang="en">
        {spoken}
      </Unseen>
      <Tooltip surface={surface} scroller={scroller} />
    </>
  );
}
